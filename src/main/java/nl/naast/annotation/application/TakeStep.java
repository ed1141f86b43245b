package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.StepKind;
import nl.naast.annotation.StepTaken;
import nl.naast.annotation.domain.ReadingStep;
import nl.naast.annotation.domain.ReadingStep.Change;
import nl.naast.annotation.persistence.ReadingSteps;
import nl.naast.curriculum.Stance;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.review.Judgements;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;
import nl.naast.shared.Announcer;
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;
import org.jspecify.annotations.Nullable;

/** A reviewer does one thing in the reading room; each is kept as a step that can be followed and taken back. */
@ApplicationScoped
@Transactional
public class TakeStep {
    /**
     * What the reviewer wants.
     *
     * @param id chosen by her browser; repeating it is harmless
     * @param target the id of a mark, {@code 13/equal} for a turn on a stance, the id of a scale, or {@code words}
     * @param state what it should be; null when it should not be there
     * @param base number of the last step about this target that she had seen
     * @param undoes the step that this one takes back, if it does
     */
    public record Wanted(
            UUID id,
            StepKind kind,
            String target,
            @Nullable JsonObject state,
            long base,
            @Nullable UUID undoes) {}

    private final Reviews reviews;
    private final ReadingSteps steps;
    private final MarkTurn marking;
    private final PlaceTurn placing;
    private final Judgements judgements;
    private final Announcer announcer;
    private final Clock clock;

    @Inject
    public TakeStep(
            Reviews reviews,
            ReadingSteps steps,
            MarkTurn marking,
            PlaceTurn placing,
            Judgements judgements,
            Announcer announcer,
            Clock clock) {
        this.reviews = reviews;
        this.steps = steps;
        this.marking = marking;
        this.placing = placing;
        this.judgements = judgements;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * @return the number of the step
     * @throws SomeoneElseChangedThis when another window changed the same thing since {@code base}
     */
    public long take(Actor reviewer, UUID reviewId, Wanted wanted) {
        AssignedReview review = reviews.ownUnfinished(reviewer, reviewId);
        Optional<ReadingStep> repeated = steps.byId(reviewId, wanted.id());
        if (repeated.isPresent()) {
            return repeated.get().seq();
        }
        ReadingSteps.Last last = steps.last(reviewId, wanted.target());
        if (last.ofTarget() > wanted.base()) {
            throw new SomeoneElseChangedThis();
        }
        Change change = apply(reviewer, review, wanted);
        ReadingStep step = new ReadingStep(review, last.ofReview() + 1, change, clock.instant());
        steps.add(step);
        announcer.announce(
                new StepTaken(reviewId, step.seq(), change.id(), change.kind(), change.target(), change.after()));
        return step.seq();
    }

    private Change apply(Actor reviewer, AssignedReview review, Wanted wanted) {
        return switch (wanted.kind()) {
            case MARK -> mark(reviewer, review, wanted);
            case STANCE -> place(reviewer, review, wanted);
            case RATING -> rate(reviewer, review, wanted);
            case WORDS -> write(reviewer, review, wanted);
        };
    }

    private Change mark(Actor reviewer, AssignedReview review, Wanted wanted) {
        UUID markId = UUID.fromString(wanted.target());
        if (wanted.state() == null) {
            return change(wanted, StepStates.of(marking.remove(reviewer, review, markId)), null);
        }
        var now = StepStates.mark(wanted.state());
        return change(wanted, StepStates.of(marking.mark(reviewer, review, markId, now)), StepStates.of(now));
    }

    private Change place(Actor reviewer, AssignedReview review, Wanted wanted) {
        String[] place = wanted.target().split("/", -1);
        int turn = Integer.parseInt(place[0]);
        Stance stance = Stance.of(place[1]);
        if (wanted.state() == null) {
            return change(wanted, StepStates.of(placing.takeBack(reviewer, review, turn, stance)), null);
        }
        var now = StepStates.placed(wanted.state());
        return change(
                wanted,
                StepStates.of(placing.place(reviewer, review, wanted.id(), turn, stance, now)),
                StepStates.of(now));
    }

    private Change rate(Actor reviewer, AssignedReview review, Wanted wanted) {
        String before = reviews.ratingsOf(List.of(review.id())).stream()
                .filter(rating -> rating.scale().equals(wanted.target()))
                .findFirst()
                .map(TakeStep::state)
                .orElse(null);
        if (wanted.state() == null) {
            judgements.unrate(reviewer, review.id(), wanted.target());
            return change(wanted, before, null);
        }
        var now = StepStates.rated(wanted.state());
        judgements.rate(reviewer, review.id(), wanted.id(), wanted.target(), now.level(), now.evidence());
        return change(wanted, before, StepStates.of(now));
    }

    private static @Nullable String state(GivenRating rating) {
        return StepStates.of(new StepStates.RatedAs(rating.level(), rating.evidence()));
    }

    private Change write(Actor reviewer, AssignedReview review, Wanted wanted) {
        if (wanted.state() == null || !wanted.target().equals(StepKind.WORDS.slug())) {
            throw new NotFound();
        }
        var now = StepStates.said(wanted.state());
        judgements.write(reviewer, review.id(), now.strength(), now.question());
        String before = StepStates.of(new StepStates.Said(review.strength(), review.question()));
        return change(wanted, before, StepStates.of(now));
    }

    private static Change change(Wanted wanted, @Nullable String before, @Nullable String after) {
        return new Change(wanted.id(), wanted.kind(), wanted.target(), before, after, wanted.undoes());
    }
}
