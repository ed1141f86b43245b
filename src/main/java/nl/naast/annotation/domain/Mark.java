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
import nl.naast.annotation.Span;
import nl.naast.curriculum.Code;
import nl.naast.review.AssignedReview;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.transcript.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer sees a code in a turn, or in some words of it. Its id was chosen by the reviewer's browser, so a
 * repeated request makes no second mark. It may get a remark and, for a negative code, a better line;
 * when it is taken away it stays as history, and can be put back.
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

    @Column(name = "words_start")
    private @Nullable Integer wordsStart;

    @Column(name = "words_end")
    private @Nullable Integer wordsEnd;

    private @Nullable String quote;

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

    /** @param words null for the whole turn */
    public void standOn(@Nullable Span words) {
        if (words != null && words.quote().length() > LONGEST_TEXT) {
            throw new BusinessRuleViolation("annotation.violation.spanTooLong", LONGEST_TEXT);
        }
        wordsStart = words == null ? null : words.start();
        wordsEnd = words == null ? null : words.end();
        quote = words == null ? null : words.quote();
    }

    public @Nullable Span span() {
        return wordsStart == null || wordsEnd == null || quote == null ? null : new Span(wordsStart, wordsEnd, quote);
    }

    /** Whether both stand on some of the same words; a mark on the whole turn stands on all of them. */
    public boolean touches(@Nullable Span words) {
        Span own = span();
        return own == null || words == null || own.overlaps(words);
    }

    /** Puts back what was taken away. */
    public void putBack(Instant at) {
        removedAt = null;
        changedAt = at;
    }

    public boolean isOn(int turn, String aCode) {
        return turnNumber == turn && code.equals(aCode);
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

    /** What it says now; null when it was taken away. */
    public @Nullable MarkedAs state() {
        return isRemoved() ? null : new MarkedAs(turnNumber, code, span(), remark, rewrite);
    }

    public MadeMark view() {
        return new MadeMark(id, reviewId, turnNumber, code, span(), remark, rewrite);
    }
}
