package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.StepTaken;
import nl.naast.annotation.domain.ReadingStep;
import nl.naast.annotation.domain.ReadingStep.Change;
import nl.naast.annotation.persistence.ReadingSteps;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;

/** A reviewer's other window follows what she does in this one. */
@ApplicationScoped
@Transactional
public class FollowReview {
    private static final int MOST_AT_ONCE = 500;

    private final Reviews reviews;
    private final ReadingSteps steps;

    @Inject
    public FollowReview(Reviews reviews, ReadingSteps steps) {
        this.reviews = reviews;
        this.steps = steps;
    }

    /** @throws nl.naast.shared.NotFound when it is not the actor's review */
    public void requireOwn(Actor reviewer, UUID reviewId) {
        reviews.own(reviewer, reviewId);
    }

    /** What happened after step {@code seq}, oldest first, at most 500 steps at once. */
    public List<StepTaken> after(Actor reviewer, UUID reviewId, long seq) {
        reviews.own(reviewer, reviewId);
        return steps.after(reviewId, seq, MOST_AT_ONCE).stream()
                .map(FollowReview::taken)
                .toList();
    }

    private static StepTaken taken(ReadingStep step) {
        Change change = step.change();
        return new StepTaken(step.reviewId(), step.seq(), change.id(), change.kind(), change.target(), change.after());
    }
}
