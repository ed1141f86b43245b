package nl.naast.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.naast.review.domain.Review;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.Trail;

/** A reviewer writes one strength and one question. */
@ApplicationScoped
@Transactional
public class WriteWords {
    private final FindReview reviews;
    private final Trail trail;

    @Inject
    public WriteWords(FindReview reviews, Trail trail) {
        this.reviews = reviews;
        this.trail = trail;
    }

    /**
     * Repeating a request whose answer was lost is harmless; that nobody else wrote meanwhile has been seen to by
     * whoever calls.
     */
    public void write(Actor reviewer, UUID reviewId, String strength, String question) {
        Review review = reviews.own(reviewer, reviewId);
        if (review.view().isFinished()) {
            throw new BusinessRuleViolation("review.violation.finished");
        }
        if (!review.says(strength, question)) {
            review.write(strength, question);
            trail.record(reviewer, review.view().instituteId(), "review.WordsWritten", reviewId, "");
        }
    }
}
