package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.PlacedStance;
import nl.naast.annotation.domain.TurnStance;
import nl.naast.annotation.persistence.TurnStances;
import nl.naast.curriculum.Stance;
import nl.naast.review.AssignedReview;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;
import nl.naast.shared.Trail;
import org.jspecify.annotations.Nullable;

/** A reviewer places a turn of the helper on a stance, or takes that back. */
@ApplicationScoped
@Transactional
public class PlaceTurn {
    private final Reviews reviews;
    private final TurnStances stances;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public PlaceTurn(Reviews reviews, TurnStances stances, Trail trail, Clock clock) {
        this.reviews = reviews;
        this.stances = stances;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param leaning -2 to 2, or null for "can't tell" */
    public PlacedStance place(
            Actor reviewer, UUID reviewId, UUID operationId, int turnNumber, Stance stance, @Nullable Integer leaning) {
        AssignedReview review = reviews.ownUnfinished(reviewer, reviewId);
        TurnStance placed = stances.on(reviewId, turnNumber, stance).orElseGet(() -> {
            TurnStance first = new TurnStance(operationId, review, turnNumber, stance, clock.instant());
            stances.add(first);
            return first;
        });
        placed.place(leaning, clock.instant());
        record(reviewer, review, turnNumber + " " + stance + "=" + leaning);
        return placed.view();
    }

    public void takeBack(Actor reviewer, UUID reviewId, int turnNumber, Stance stance) {
        AssignedReview review = reviews.ownUnfinished(reviewer, reviewId);
        Optional<TurnStance> placed = stances.on(reviewId, turnNumber, stance);
        if (placed.isPresent()) {
            stances.remove(placed.get());
            record(reviewer, review, turnNumber + " " + stance + " taken back");
        }
    }

    private void record(Actor reviewer, AssignedReview review, String detail) {
        trail.record(
                reviewer,
                review.instituteId(),
                "annotation.TurnPlaced",
                review.id(),
                "codebook=" + review.codebookVersion() + " " + detail);
    }
}
