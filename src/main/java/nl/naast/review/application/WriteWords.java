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
     * Repeating a request whose answer was lost is harmless.
     *
     * @return the revision that the next change starts from
     * @throws nl.naast.shared.SomeoneElseChangedThis when another tab wrote since {@code revision}
     */
    public long write(Actor reviewer, UUID reviewId, String strength, String question, long revision) {
        Review review = reviews.own(reviewer, reviewId);
        if (review.view().isFinished()) {
            throw new BusinessRuleViolation("review.violation.finished");
        }
        if (review.says(strength, question)) {
            return review.view().revision();
        }
        review.write(strength, question, revision);
        trail.record(reviewer, review.view().instituteId(), "review.WordsWritten", reviewId, "");
        return revision + 1;
    }
}
