package nl.naast.transcript.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person may read one transcript, from a moment until it is revoked. */
@Entity
@Table(name = "reading_grant")
public class ReadingGrant {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "transcript_id")
    private UUID transcriptId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ReadingGrant() {}

    public ReadingGrant(UUID id, UUID instituteId, UUID transcriptId, UUID accountId, Instant grantedAt) {
        this.id = id;
        this.instituteId = instituteId;
        this.transcriptId = transcriptId;
        this.accountId = accountId;
        this.grantedAt = grantedAt;
    }

    public void renew(Instant at) {
        grantedAt = at;
        revokedAt = null;
    }

    public void revoke(Instant at) {
        revokedAt = at;
    }
}
