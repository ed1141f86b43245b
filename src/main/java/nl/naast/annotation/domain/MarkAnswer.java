package nl.naast.annotation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.naast.annotation.QuickAnswer;
import nl.naast.review.AssignedReview;
import org.jspecify.annotations.Nullable;

/** Somebody's thanks for a mark, that it helped, or that she sees it differently; one of each, to be taken back. */
@Entity
@Table(name = "mark_answer")
public class MarkAnswer {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column(name = "mark_id")
    private UUID markId;

    @Column(name = "mark_review_id")
    private UUID markReviewId;

    @Column(name = "review_id")
    private UUID reviewId;

    @Enumerated(EnumType.STRING)
    private QuickAnswer answer;

    private long seq;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected MarkAnswer() {}

    public MarkAnswer(UUID id, AssignedReview by, Mark mark, QuickAnswer answer, long seq, Instant at) {
        this.id = id;
        this.instituteId = by.instituteId();
        this.submissionId = by.submissionId();
        this.markId = mark.id();
        this.markReviewId = mark.reviewId();
        this.reviewId = by.id();
        this.answer = answer;
        this.seq = seq;
        this.givenAt = at;
    }

    public void giveAgain(long newSeq, Instant at) {
        takenBackAt = null;
        givenAt = at;
        seq = newSeq;
    }

    public void takeBack(long newSeq, Instant at) {
        takenBackAt = at;
        seq = newSeq;
    }

    public boolean isGiven() {
        return takenBackAt == null;
    }

    public UUID markId() {
        return markId;
    }

    public UUID markReviewId() {
        return markReviewId;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public QuickAnswer answer() {
        return answer;
    }

    public long seq() {
        return seq;
    }
}
