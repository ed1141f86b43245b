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
import nl.naast.annotation.PlacedStance;
import nl.naast.curriculum.Stance;
import nl.naast.review.AssignedReview;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.transcript.Speaker;
import org.jspecify.annotations.Nullable;

/** Where a reviewer places a turn of the helper between the two poles of a stance, or that it can't be told. */
@Entity
@Table(name = "turn_stance")
public class TurnStance {
    private static final int LONGEST_REASON = 1000;

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

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private @Nullable Integer leaning;

    private String reason = "";

    @Column(name = "placed_at")
    private Instant placedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TurnStance() {}

    public TurnStance(UUID operationId, AssignedReview review, int turnNumber, Stance stance, Instant placedAt) {
        this.id = operationId;
        this.instituteId = review.instituteId();
        this.reviewId = review.id();
        this.transcriptId = review.transcriptId();
        this.turnNumber = turnNumber;
        this.speaker = Speaker.HELPER;
        this.stance = stance;
        this.placedAt = placedAt;
    }

    public void place(@Nullable Integer newLeaning, String newReason, Instant at) {
        if (newLeaning != null && (newLeaning < -2 || newLeaning > 2)) {
            throw new BusinessRuleViolation("annotation.violation.leaning");
        }
        if (newReason.length() > LONGEST_REASON) {
            throw new BusinessRuleViolation("annotation.violation.reasonTooLong", LONGEST_REASON);
        }
        leaning = newLeaning;
        reason = newReason;
        placedAt = at;
    }

    public PlacedAs state() {
        return new PlacedAs(leaning, reason);
    }

    public PlacedStance view() {
        return new PlacedStance(reviewId, turnNumber, stance, leaning, reason);
    }
}
