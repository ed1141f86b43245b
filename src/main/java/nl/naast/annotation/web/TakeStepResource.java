package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.naast.annotation.StepKind;
import nl.naast.annotation.application.FollowReview;
import nl.naast.annotation.application.TakeStep;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.web.Refusals;
import nl.naast.shared.web.Texts;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer does in the reading room, one step or, after a lost connection, many in their order. Steps carry ids
 * of the browser's own, so repeating is harmless. One that is refused does not keep back those after it.
 */
@RequestScoped
@Path("reviews/{review}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TakeStepResource {
    private static final int MOST = 200;
    private static final int TRIES = 5;

    /** @param base number of the last step about the target that the window had seen */
    public record Step(
            UUID id,
            String kind,
            String target,
            @Nullable JsonObject state,
            long base,
            @Nullable UUID undoes) {
        public Step {
            Objects.requireNonNull(id);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(target);
        }
    }

    /** Steps in the order in which they were taken. */
    public record Steps(List<Step> steps) {
        public Steps {
            Objects.requireNonNull(steps);
        }
    }

    /**
     * What became of one step.
     *
     * @param seq its number; null when it was refused
     * @param key why it was refused; null when it was not
     */
    public record Outcome(
            UUID id,
            @Nullable Long seq,
            @Nullable String key,
            @Nullable String message) {}

    /** In the order of the steps. */
    public record Outcomes(List<Outcome> outcomes) {}

    private final TakeStep taking;
    private final FollowReview following;
    private final Texts texts;
    private final Visitor visitor;

    @Inject
    public TakeStepResource(TakeStep taking, FollowReview following, Texts texts, Visitor visitor) {
        this.taking = taking;
        this.following = following;
        this.texts = texts;
        this.visitor = visitor;
    }

    @POST
    public Outcomes take(@PathParam("review") UUID review, Steps body) {
        if (body.steps().size() > MOST) {
            throw new BusinessRuleViolation("annotation.violation.tooManySteps", MOST);
        }
        following.requireOwn(visitor.actor(), review);
        Map<String, Long> seen = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Step step : body.steps()) {
            long base = Math.max(step.base(), seen.getOrDefault(step.target(), 0L));
            Outcome outcome = take(review, step, base);
            outcomes.add(outcome);
            if (outcome.seq() != null) {
                seen.put(step.target(), outcome.seq());
            }
        }
        return new Outcomes(outcomes);
    }

    private Outcome take(UUID review, Step step, long base) {
        TakeStep.Wanted wanted =
                new TakeStep.Wanted(step.id(), kind(step), step.target(), step.state(), base, step.undoes());
        try {
            return new Outcome(step.id(), takeAtLast(review, wanted), null, null);
        } catch (RuntimeException failure) {
            BusinessRuleViolation refusal = Refusals.in(failure).orElseThrow(() -> failure);
            if (Ended.says(refusal)) {
                throw refusal;
            }
            return new Outcome(step.id(), null, refusal.key(), texts.of(visitor.locale(), refusal));
        }
    }

    /** Two windows that count on at the same moment: one of them tries again. */
    private long takeAtLast(UUID review, TakeStep.Wanted wanted) {
        for (int tries = 1; ; tries++) {
            try {
                return taking.take(visitor.actor(), review, wanted);
            } catch (RuntimeException failure) {
                boolean raced = Refusals.in(failure)
                        .filter(refusal -> refusal instanceof SomeoneElseChangedThis && refusal != failure)
                        .isPresent();
                if (!raced || tries == TRIES) {
                    throw failure;
                }
            }
        }
    }

    private static StepKind kind(Step step) {
        try {
            return StepKind.valueOf(step.kind().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}
