package nl.naast.review.domain;

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
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One person's look at one conversation in one role. It is assigned when the conversation is handed in,
 * finished once nothing stands in the way, and never
 * changed after that. As long as it is unfinished a coordinator may withdraw it and ask someone else.
 */
@Entity
@Table(name = "review")
public class Review {
    private static final int LONGEST_WORDS = 4000;

    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column(name = "transcript_id")
    private UUID transcriptId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "reviewer_id")
    private UUID reviewerId;

    @Enumerated(EnumType.STRING)
    private ReviewerRole role;

    private String letter;

    @Column(name = "codebook_version")
    private String codebookVersion;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    private String strength = "";

    private String question = "";

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    public Review(UUID id, HandedIn submission, Seating seating, String codebookVersion, Instant assignedAt) {
        this.id = id;
        this.instituteId = submission.instituteId();
        this.roundId = submission.roundId();
        this.submissionId = submission.id();
        this.transcriptId = submission.transcriptId();
        this.authorId = submission.authorId();
        this.reviewerId = seating.reviewerId();
        this.role = seating.role();
        this.letter = seating.letter();
        this.codebookVersion = codebookVersion;
        this.assignedAt = assignedAt;
    }

    public void write(String newStrength, String newQuestion) {
        if (newStrength.length() > LONGEST_WORDS || newQuestion.length() > LONGEST_WORDS) {
            throw new BusinessRuleViolation("review.violation.wordsTooLong", LONGEST_WORDS);
        }
        strength = newStrength;
        question = newQuestion;
    }

    public boolean says(String aStrength, String aQuestion) {
        return strength.equals(aStrength) && question.equals(aQuestion);
    }

    public void finish(Instant at) {
        finishedAt = at;
    }

    /** @throws BusinessRuleViolation when there is a finished review to lose */
    public void withdraw(Instant at) {
        if (finishedAt != null) {
            throw new BusinessRuleViolation("review.violation.finishedStays");
        }
        withdrawnAt = at;
    }

    /** Asks again someone who was withdrawn before. */
    public void askAgain(Seating seating, Instant at) {
        withdrawnAt = null;
        assignedAt = at;
        letter = seating.letter();
    }

    public void eraseWords() {
        strength = "";
        question = "";
    }

    /** The text was taken back: what was judged stays, what was not finished ends. */
    public void loseText(Instant at) {
        eraseWords();
        if (finishedAt == null && withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    public boolean endedAt(Instant moment) {
        return moment.equals(withdrawnAt);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public AssignedReview view() {
        return new AssignedReview(
                id,
                instituteId,
                roundId,
                submissionId,
                transcriptId,
                authorId,
                reviewerId,
                role,
                letter,
                codebookVersion,
                finishedAt,
                strength,
                question,
                version);
    }
}
