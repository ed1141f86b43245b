package nl.naast.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.naast.review.application.FinishReview;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.web.Texts;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** A reviewer says that she is done, and hears what is still missing and where. */
@RequestScoped
@Path("reviews/{review}/finish")
@Produces(MediaType.APPLICATION_JSON)
public class FinishReviewResource {
    /** Something that is still missing; where it is on the page, if it is in one place. */
    public record Obstacle(
            String key,
            String message,
            @Nullable Integer turn,
            @Nullable String scale) {}

    /** Finished, or not yet and why. */
    public record Outcome(boolean finished, List<Obstacle> obstacles) {}

    private static final Set<String> ABOUT_SCALES =
            Set.of("review.violation.scalesMissing", "annotation.violation.evidenceMissing");

    private final FinishReview finishing;
    private final Texts texts;
    private final Visitor visitor;

    @Inject
    public FinishReviewResource(FinishReview finishing, Texts texts, Visitor visitor) {
        this.finishing = finishing;
        this.texts = texts;
        this.visitor = visitor;
    }

    @POST
    public Outcome finish(@PathParam("review") UUID review) {
        List<Obstacle> obstacles = finishing.finish(visitor.actor(), review).stream()
                .map(this::obstacle)
                .toList();
        return new Outcome(obstacles.isEmpty(), obstacles);
    }

    private Obstacle obstacle(BusinessRuleViolation violation) {
        return new Obstacle(violation.key(), texts.of(visitor.locale(), violation), turn(violation), scale(violation));
    }

    private static @Nullable Integer turn(BusinessRuleViolation violation) {
        return violation.key().equals("annotation.violation.rewriteMissing")
                ? (Integer) violation.arguments().get(0)
                : null;
    }

    private static @Nullable String scale(BusinessRuleViolation violation) {
        return ABOUT_SCALES.contains(violation.key())
                ? (String) violation.arguments().get(1)
                : null;
    }
}
