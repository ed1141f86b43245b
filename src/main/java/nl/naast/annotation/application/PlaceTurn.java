package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.domain.PlacedAs;
import nl.naast.annotation.domain.TurnStance;
import nl.naast.annotation.persistence.TurnStances;
import nl.naast.curriculum.Stance;
import nl.naast.review.AssignedReview;
import nl.naast.shared.Actor;
import nl.naast.shared.Trail;
import org.jspecify.annotations.Nullable;

/** A reviewer places a turn of the helper on a stance, or takes that back. */
@ApplicationScoped
@Transactional
public class PlaceTurn {
    private final TurnStances stances;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public PlaceTurn(TurnStances stances, Trail trail, Clock clock) {
        this.stances = stances;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param review the reviewer's own, unfinished
     * @param id of the placing, when it is the first
     * @return where the turn stood before; null when nowhere
     */
    public @Nullable PlacedAs place(
            Actor reviewer, AssignedReview review, UUID id, int turnNumber, Stance stance, PlacedAs wanted) {
        Optional<TurnStance> known = stances.on(review.id(), turnNumber, stance);
        @Nullable PlacedAs before = known.map(TurnStance::state).orElse(null);
        TurnStance placed = known.orElseGet(() -> new TurnStance(id, review, turnNumber, stance, clock.instant()));
        placed.place(wanted.leaning(), wanted.reason(), clock.instant());
        if (known.isEmpty()) {
            stances.add(placed);
        }
        record(reviewer, review, turnNumber + " " + stance + "=" + wanted.leaning());
        return before;
    }

    /** @return where the turn stood before; null when nowhere */
    public @Nullable PlacedAs takeBack(Actor reviewer, AssignedReview review, int turnNumber, Stance stance) {
        Optional<TurnStance> placed = stances.on(review.id(), turnNumber, stance);
        if (placed.isEmpty()) {
            return null;
        }
        stances.remove(placed.get());
        record(reviewer, review, turnNumber + " " + stance + " taken back");
        return placed.get().state();
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
