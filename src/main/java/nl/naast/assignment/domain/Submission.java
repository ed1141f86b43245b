package nl.naast.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import org.jspecify.annotations.Nullable;

/**
 * What one student handed in for one round: once, with a consent. Later the trainer releases what others
 * saw in it.
 */
@Entity
@Table(name = "submission")
public class Submission {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "transcript_id")
    private UUID transcriptId;

    @Column(name = "consent_id")
    private UUID consentId;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "released_by")
    private @Nullable UUID releasedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    public Submission(UUID id, Round round, UUID authorId, UUID transcriptId, UUID consentId, Instant handedInAt) {
        this.id = id;
        this.instituteId = round.instituteId();
        this.roundId = round.id();
        this.authorId = authorId;
        this.transcriptId = transcriptId;
        this.consentId = consentId;
        this.handedInAt = handedInAt;
    }

    /** Returns whether this was the first release. */
    public boolean release(UUID by, Instant at) {
        if (releasedAt != null) {
            return false;
        }
        releasedAt = at;
        releasedBy = by;
        return true;
    }

    public HandedIn view() {
        return new HandedIn(id, instituteId, roundId, authorId, transcriptId, handedInAt, releasedAt);
    }
}
