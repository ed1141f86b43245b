package nl.naast.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** What a reviewer chose on one scale: a level, or that it can't be judged. It exists only once it was chosen. */
@Entity
@Table(name = "rating")
public class Rating {
    private static final int MOST_EVIDENCE = 50;

    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "review_id")
    private UUID reviewId;

    private String scale;

    private @Nullable Integer level;

    @Convert(converter = TurnNumbers.class)
    private List<Integer> evidence = List.of();

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Rating() {}

    public Rating(UUID id, AssignedReview review, String scale, @Nullable Integer level, Instant chosenAt) {
        requireOnScale(level);
        this.id = id;
        this.instituteId = review.instituteId();
        this.reviewId = review.id();
        this.scale = scale;
        this.level = level;
        this.chosenAt = chosenAt;
    }

    /** @param turns numbers of the turns that show it */
    public void chooseAgain(@Nullable Integer newLevel, List<Integer> turns, Instant at) {
        requireOnScale(newLevel);
        if (turns.size() > MOST_EVIDENCE) {
            throw new BusinessRuleViolation("review.violation.tooMuchEvidence", MOST_EVIDENCE);
        }
        level = newLevel;
        evidence = turns.stream().distinct().sorted().toList();
        chosenAt = at;
    }

    public GivenRating view() {
        return new GivenRating(reviewId, scale, level, evidence);
    }

    private static void requireOnScale(@Nullable Integer level) {
        if (level != null && (level < 1 || level > 5)) {
            throw new BusinessRuleViolation("review.violation.level");
        }
    }
}
