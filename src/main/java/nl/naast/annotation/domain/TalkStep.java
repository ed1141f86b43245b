package nl.naast.annotation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.naast.review.AssignedReview;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did in the talk about a conversation, numbered without gaps: the history of every message,
 * and what lets other windows hear that there is something new. Its id was chosen by the browser, so that a repeated
 * request does nothing twice.
 */
@Entity
@Table(name = "talk_step")
public class TalkStep {
    /** What was done to a message or a mark. */
    public enum Kind {
        WRITTEN,
        CHANGED,
        TAKEN_BACK,
        ANSWERED,
        ANSWER_TAKEN_BACK
    }

    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column(name = "transcript_id")
    private UUID transcriptId;

    @Column(name = "review_id")
    private UUID reviewId;

    private long seq;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    private @Nullable String words;

    @Column(name = "taken_at")
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected TalkStep() {}

    /** @param subjectId the message, or the mark that was answered */
    public TalkStep(UUID id, AssignedReview by, long seq, Kind kind, UUID subjectId, Instant takenAt) {
        this.id = id;
        this.instituteId = by.instituteId();
        this.submissionId = by.submissionId();
        this.transcriptId = by.transcriptId();
        this.reviewId = by.id();
        this.seq = seq;
        this.kind = kind;
        this.subjectId = subjectId;
        this.takenAt = takenAt;
    }

    /** What the message says from now on. */
    public TalkStep saying(String said) {
        words = said;
        return this;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public long seq() {
        return seq;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable String words() {
        return words;
    }
}
