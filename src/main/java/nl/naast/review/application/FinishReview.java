package nl.naast.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.Scale;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.review.ReviewFinished;
import nl.naast.review.ReviewGate;
import nl.naast.review.ReviewerRole;
import nl.naast.review.domain.Rating;
import nl.naast.review.domain.Review;
import nl.naast.review.persistence.Ratings;
import nl.naast.shared.Actor;
import nl.naast.shared.Announcer;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.Trail;

/** A reviewer is done. What still stands in the way is said all at once, not one thing at a time. */
@ApplicationScoped
@Transactional
public class FinishReview {
    private final FindReview reviews;
    private final Ratings ratings;
    private final ReviewGate gate;
    private final Codebooks codebooks;
    private final Announcer announcer;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public FinishReview(
            FindReview reviews,
            Ratings ratings,
            ReviewGate gate,
            Codebooks codebooks,
            Announcer announcer,
            Trail trail,
            Clock clock) {
        this.reviews = reviews;
        this.ratings = ratings;
        this.gate = gate;
        this.codebooks = codebooks;
        this.announcer = announcer;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return what still stands in the way; empty when the review is finished now */
    public List<BusinessRuleViolation> finish(Actor reviewer, UUID reviewId) {
        Review review = reviews.own(reviewer, reviewId);
        if (review.view().isFinished()) {
            return List.of();
        }
        List<BusinessRuleViolation> obstacles = obstacles(review.view());
        if (obstacles.isEmpty()) {
            review.finish(clock.instant());
            trail.record(
                    reviewer,
                    review.view().instituteId(),
                    "review.ReviewFinished",
                    reviewId,
                    "codebook=" + review.view().codebookVersion());
            announcer.announce(new ReviewFinished(reviewer, review.view()));
        }
        return obstacles;
    }

    private List<BusinessRuleViolation> obstacles(AssignedReview review) {
        List<BusinessRuleViolation> obstacles = new ArrayList<>(gate.obstacles(review.id(), review.codebookVersion()));
        List<String> missing = scalesWithoutRating(review);
        if (!missing.isEmpty()) {
            obstacles.add(new BusinessRuleViolation("review.violation.scalesMissing", missing.size(), missing.get(0)));
        }
        if (review.role() != ReviewerRole.SELF) {
            requireWords(review.strength(), "review.violation.strengthMissing", obstacles);
            requireWords(review.question(), "review.violation.questionMissing", obstacles);
        }
        return obstacles;
    }

    private List<String> scalesWithoutRating(AssignedReview review) {
        Set<String> rated = ratings.of(List.of(review.id())).stream()
                .map(Rating::view)
                .map(GivenRating::scale)
                .collect(Collectors.toSet());
        return codebooks.version(review.codebookVersion()).scales().stream()
                .map(Scale::id)
                .filter(scale -> !rated.contains(scale))
                .toList();
    }

    private static void requireWords(String words, String key, List<BusinessRuleViolation> obstacles) {
        if (words.isBlank()) {
            obstacles.add(new BusinessRuleViolation(key));
        }
    }
}
