package nl.naast.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.naast.assignment.Submissions;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;

/** The trainer lets the author see what everybody saw, once her own review is finished. */
@ApplicationScoped
@Transactional
public class ReleaseFeedback {
    private final Reviews reviews;
    private final Submissions submissions;

    @Inject
    public ReleaseFeedback(Reviews reviews, Submissions submissions) {
        this.reviews = reviews;
        this.submissions = submissions;
    }

    /** @param reviewId the trainer's own review of the submission */
    public void release(Actor trainer, UUID reviewId) {
        AssignedReview review = reviews.own(trainer, reviewId);
        if (review.role() != ReviewerRole.TRAINER) {
            throw new NotFound();
        }
        if (!review.isFinished()) {
            throw new BusinessRuleViolation("review.violation.finishFirst");
        }
        submissions.release(trainer, review.submissionId());
    }
}
