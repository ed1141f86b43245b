package nl.naast.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.curriculum.Codebooks;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.review.Reviews;
import nl.naast.review.domain.Rating;
import nl.naast.review.persistence.Ratings;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;
import org.jspecify.annotations.Nullable;

/** A reviewer chooses a level on a scale, or says that it can't be judged. */
@ApplicationScoped
@Transactional
public class Rate {
    private final Reviews reviews;
    private final Ratings ratings;
    private final Codebooks codebooks;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public Rate(Reviews reviews, Ratings ratings, Codebooks codebooks, Trail trail, Clock clock) {
        this.reviews = reviews;
        this.ratings = ratings;
        this.codebooks = codebooks;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param operationId chosen by the reviewer's browser; becomes the id of a first rating
     * @param level 1 to 5, or null for "can't judge"
     * @param evidence numbers of the turns that show it
     */
    public GivenRating rate(
            Actor reviewer,
            UUID reviewId,
            UUID operationId,
            String scale,
            @Nullable Integer level,
            List<Integer> evidence) {
        AssignedReview review = reviews.ownUnfinished(reviewer, reviewId);
        if (codebooks.version(review.codebookVersion()).scale(scale).isEmpty()) {
            throw new NotFound();
        }
        Optional<Rating> earlier = ratings.on(reviewId, scale);
        Rating rating = earlier.orElseGet(() -> new Rating(operationId, review, scale, level, clock.instant()));
        rating.chooseAgain(level, evidence, clock.instant());
        if (earlier.isEmpty()) {
            ratings.add(rating);
        }
        trail.record(reviewer, review.instituteId(), "review.Rated", reviewId, scale + "=" + level);
        return rating.view();
    }

    /** Makes as if nothing had been chosen on the scale. */
    public void unrate(Actor reviewer, UUID reviewId, String scale) {
        AssignedReview review = reviews.ownUnfinished(reviewer, reviewId);
        Optional<Rating> earlier = ratings.on(reviewId, scale);
        if (earlier.isPresent()) {
            ratings.remove(earlier.get());
            trail.record(reviewer, review.instituteId(), "review.Rated", reviewId, scale + " taken back");
        }
    }
}
