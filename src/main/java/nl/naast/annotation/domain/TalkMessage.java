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
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.SomeoneElseChangedThis;
import org.jspecify.annotations.Nullable;

/**
 * What the author or a reader says about a turn or a mark after the feedback was released. Whoever wrote it may change
 * it or take it back; that it was there is never hidden. Its id was chosen by the writer's browser.
 */
@Entity
@Table(name = "talk_message")
public class TalkMessage {
    private static final int LONGEST = 2000;

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

    @Column(name = "turn_number")
    private int turnNumber;

    @Column(name = "mark_id")
    private @Nullable UUID markId;

    @Enumerated(EnumType.STRING)
    @Column(name = "mark_role")
    private @Nullable ReviewerRole markRole;

    private String words;

    @Column(name = "first_seq")
    private long firstSeq;

    private long seq;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TalkMessage() {}

    /** @param by the review of the one who says it */
    public TalkMessage(UUID id, AssignedReview by, TalkPlace place, String words, long seq, Instant at) {
        this.id = id;
        this.instituteId = by.instituteId();
        this.submissionId = by.submissionId();
        this.transcriptId = by.transcriptId();
        this.reviewId = by.id();
        this.turnNumber = place.turn();
        this.markId = place.markId();
        this.markRole = place.markRole();
        this.words = fitting(words);
        this.firstSeq = seq;
        this.seq = seq;
        this.writtenAt = at;
    }

    /** @param base number of the last thing that happened to it, as its writer saw it */
    public void change(String newWords, long base, long newSeq, Instant at) {
        requireSeen(base);
        if (takenBackAt != null) {
            throw new BusinessRuleViolation("annotation.violation.messageTakenBack");
        }
        words = fitting(newWords);
        changedAt = at;
        seq = newSeq;
    }

    public void takeBack(long newSeq, Instant at) {
        words = "";
        takenBackAt = at;
        seq = newSeq;
    }

    public void eraseWords() {
        words = "";
    }

    public boolean isTakenBack() {
        return takenBackAt != null;
    }

    public boolean isBy(AssignedReview review) {
        return reviewId.equals(review.id());
    }

    private void requireSeen(long base) {
        if (base != seq) {
            throw new SomeoneElseChangedThis();
        }
    }

    private static String fitting(String words) {
        if (words.isBlank()) {
            throw new BusinessRuleViolation("annotation.violation.messageEmpty");
        }
        if (words.length() > LONGEST) {
            throw new BusinessRuleViolation("annotation.violation.messageTooLong", LONGEST);
        }
        return words.strip();
    }

    public UUID id() {
        return id;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public TalkPlace place() {
        return new TalkPlace(turnNumber, markId, markRole);
    }

    public String words() {
        return words;
    }

    public long seq() {
        return seq;
    }

    public long firstSeq() {
        return firstSeq;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public @Nullable Instant changedAt() {
        return changedAt;
    }
}
