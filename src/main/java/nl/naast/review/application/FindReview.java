package nl.naast.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Submissions;
import nl.naast.review.domain.Review;
import nl.naast.review.persistence.KeptReviews;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.TakenBack;

/** Finds a reviewer's own review, or says why it is not there any more. */
@ApplicationScoped
@Transactional
public class FindReview {
    private final KeptReviews reviews;
    private final Submissions submissions;

    @Inject
    public FindReview(KeptReviews reviews, Submissions submissions) {
        this.reviews = reviews;
        this.submissions = submissions;
    }

    /**
     * @throws TakenBack when the text was withdrawn before the reviewer was done
     * @throws NotFound when it is not the actor's review, or someone else was asked instead
     */
    public Review own(Actor reviewer, UUID reviewId) {
        return reviews.of(reviewId, reviewer.accountId()).orElseThrow(() -> whyNot(reviewer, reviewId));
    }

    private BusinessRuleViolation whyNot(Actor reviewer, UUID reviewId) {
        Optional<Review> earlier = reviews.ever(reviewId, reviewer.accountId());
        return earlier.isPresent() && endedWithItsText(earlier.get())
                ? new TakenBack("review.violation.textWithdrawn")
                : new NotFound();
    }

    private boolean endedWithItsText(Review review) {
        Instant textGone = submissions
                .byId(review.view().submissionId())
                .map(HandedIn::withdrawnAt)
                .orElse(null);
        return textGone != null && review.endedAt(textGone);
    }
}
