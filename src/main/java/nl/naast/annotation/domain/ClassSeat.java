package nl.naast.annotation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody came into a class session, and when her window was last heard of; it goes when the session ends. */
@Entity
@Table(name = "class_seat")
public class ClassSeat {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ClassSeat() {}

    public ClassSeat(ClassSession.View session, UUID accountId, Instant seenAt) {
        this.id = UUID.randomUUID();
        this.instituteId = session.instituteId();
        this.sessionId = session.id();
        this.accountId = accountId;
        this.seenAt = seenAt;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
