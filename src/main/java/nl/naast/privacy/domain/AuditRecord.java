package nl.naast.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One thing that someone did; it is written once and never changed. */
@Entity
@Table(name = "audit_record")
public class AuditRecord {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "actor_id")
    private UUID actorId;

    private String action;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String detail;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected AuditRecord() {}

    public AuditRecord(
            UUID id, UUID instituteId, UUID actorId, String action, UUID subjectId, String detail, Instant happenedAt) {
        this.id = id;
        this.instituteId = instituteId;
        this.actorId = actorId;
        this.action = action;
        this.subjectId = subjectId;
        this.detail = detail;
        this.happenedAt = happenedAt;
    }

    public boolean isAbout(UUID subject) {
        return subjectId.equals(subject);
    }

    public String action() {
        return action;
    }

    public String detail() {
        return detail;
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
