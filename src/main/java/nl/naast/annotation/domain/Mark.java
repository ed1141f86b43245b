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
import nl.naast.annotation.MadeMark;
import nl.naast.curriculum.Code;
import nl.naast.review.AssignedReview;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.transcript.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer sees a code in a turn. Its id is the operation id that the reviewer's browser chose, so a
 * repeated request makes no second mark. It may get a remark and, for a negative code, a better line;
 * when it is taken away it stays as history.
 */
@Entity
@Table(name = "mark")
public class Mark {
    private static final int LONGEST_TEXT = 4000;

    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "transcript_id")
    private UUID transcriptId;

    @Column(name = "turn_number")
    private int turnNumber;

    @Enumerated(EnumType.STRING)
    private Speaker speaker;

    private String code;

    private String remark;

    private String rewrite;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Mark() {}

    public Mark(UUID operationId, AssignedReview review, int turnNumber, Code code, Instant madeAt) {
        this.id = operationId;
        this.instituteId = review.instituteId();
        this.reviewId = review.id();
        this.transcriptId = review.transcriptId();
        this.turnNumber = turnNumber;
        this.speaker = code.forClient() ? Speaker.CLIENT : Speaker.HELPER;
        this.code = code.id();
        this.remark = "";
        this.rewrite = "";
        this.madeAt = madeAt;
        this.changedAt = madeAt;
    }

    public void write(String newRemark, String newRewrite, Instant at) {
        if (newRemark.length() > LONGEST_TEXT || newRewrite.length() > LONGEST_TEXT) {
            throw new BusinessRuleViolation("annotation.violation.textTooLong", LONGEST_TEXT);
        }
        remark = newRemark;
        rewrite = newRewrite;
        changedAt = at;
    }

    /** @throws SomeoneElseChangedThis when it was changed since revision {@code from} */
    public void requireRevision(long from) {
        if (from != version) {
            throw new SomeoneElseChangedThis();
        }
    }

    public boolean says(String aRemark, String aRewrite) {
        return remark.equals(aRemark) && rewrite.equals(aRewrite);
    }

    public void remove(Instant at) {
        removedAt = at;
    }

    public void eraseText() {
        remark = "";
        rewrite = "";
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public boolean lacksRewrite() {
        return rewrite.isBlank();
    }

    public UUID id() {
        return id;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public int turnNumber() {
        return turnNumber;
    }

    public String code() {
        return code;
    }

    public MadeMark view() {
        return new MadeMark(id, reviewId, turnNumber, code, remark, rewrite, version);
    }
}
