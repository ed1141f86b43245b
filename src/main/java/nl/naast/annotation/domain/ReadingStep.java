package nl.naast.annotation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.naast.annotation.StepKind;
import nl.naast.review.AssignedReview;
import org.jspecify.annotations.Nullable;

/**
 * One thing a reviewer did in the reading room: it brought something (a mark, a stance, a rating, the words) from one
 * state to another. Steps of a review are numbered without gaps. They let other windows follow, let the reviewer take
 * back what she did, and are the history of a review. Its id was chosen by the reviewer's browser, so that a
 * repeated request takes no second step.
 */
@Entity
@Table(name = "reading_step")
public class ReadingStep {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "transcript_id")
    private UUID transcriptId;

    private long seq;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private String target;

    @Lob
    @Column(name = "state_before")
    private @Nullable String before;

    @Lob
    @Column(name = "state_after")
    private @Nullable String after;

    private @Nullable UUID undoes;

    @Column(name = "codebook_version")
    private String codebookVersion;

    @Column(name = "taken_at")
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected ReadingStep() {}

    /** @param change what is asked for, with both states filled in */
    public ReadingStep(AssignedReview review, long seq, Change change, Instant takenAt) {
        this.id = change.id();
        this.instituteId = review.instituteId();
        this.reviewId = review.id();
        this.transcriptId = review.transcriptId();
        this.seq = seq;
        this.kind = change.kind();
        this.target = change.target();
        this.before = change.before();
        this.after = change.after();
        this.undoes = change.undoes();
        this.codebookVersion = review.codebookVersion();
        this.takenAt = takenAt;
    }

    /**
     * From one state of something to another, as JSON; null where it is not there.
     *
     * @param target which mark, turn and stance, or scale
     * @param undoes the step that is taken back, if it is one
     */
    public record Change(
            UUID id,
            StepKind kind,
            String target,
            @Nullable String before,
            @Nullable String after,
            @Nullable UUID undoes) {}

    public UUID id() {
        return id;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public long seq() {
        return seq;
    }

    public Change change() {
        return new Change(id, kind, target, before, after, undoes);
    }
}
