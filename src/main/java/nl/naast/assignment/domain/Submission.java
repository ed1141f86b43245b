package nl.naast.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.privacy.StoryKind;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What one student handed in for one round: one at a time, with a consent. Later the trainer releases what
 * others saw in it. When a consent is taken back it is withdrawn, and the student may hand in another.
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

    @Enumerated(EnumType.STRING)
    private StoryKind kind;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "in_class_at")
    private @Nullable Instant inClassAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    /** What is handed in: whose story it is, and the consent of its author. */
    public record Entry(UUID transcriptId, UUID consentId, StoryKind kind) {}

    public Submission(UUID id, Round round, UUID authorId, Entry entry, Instant handedInAt) {
        this.id = id;
        this.instituteId = round.instituteId();
        this.roundId = round.id();
        this.authorId = authorId;
        this.transcriptId = entry.transcriptId();
        this.consentId = entry.consentId();
        this.kind = entry.kind();
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

    /**
     * The class may look at it from now on: only after release, so that nobody's reading is coloured by it, and only a
     * made-up case, because a real story is another person's.
     */
    public void allowInClass(Instant at) {
        if (releasedAt == null) {
            throw new BusinessRuleViolation("assignment.violation.classBeforeRelease");
        }
        if (kind != StoryKind.FICTITIOUS) {
            throw new BusinessRuleViolation("assignment.violation.classRealStory");
        }
        inClassAt = inClassAt == null ? at : inClassAt;
    }

    /** Returns whether it was allowed until now. */
    public boolean takeFromClass() {
        boolean was = inClassAt != null;
        inClassAt = null;
        return was;
    }

    /** Makes room for another conversation; this one stays with what was judged in it. */
    public void withdraw(Instant at) {
        withdrawnAt = at;
        inClassAt = null;
    }

    public HandedIn view() {
        return new HandedIn(
                id, instituteId, roundId, authorId, transcriptId, handedInAt, releasedAt, kind, withdrawnAt, inClassAt);
    }
}
