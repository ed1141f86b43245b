package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.application.AnswerInClass;
import nl.naast.annotation.domain.ClassAnswer;
import nl.naast.annotation.domain.ClassSpread;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** What somebody in class says about the turn on the wall; sending it again replaces it. */
@RequestScoped
@Path("classes/{session}/turns/{turn}/answer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnswerInClassResource {
    /**
     * What was chosen.
     *
     * @param equal {@code -2} to {@code 2}, or {@code ?} when it cannot be told; null when nothing was chosen
     * @param nonjudgmental likewise
     */
    public record Answer(
            @Nullable List<String> codes,
            @Nullable String equal,
            @Nullable String nonjudgmental,
            @Nullable String line) {}

    /** It was kept. */
    public record Kept(Instant at) {}

    private final AnswerInClass answering;
    private final Visitor visitor;

    @Inject
    public AnswerInClassResource(AnswerInClass answering, Visitor visitor) {
        this.answering = answering;
        this.visitor = visitor;
    }

    @PUT
    public Kept answer(@PathParam("session") UUID session, @PathParam("turn") int turn, Answer answer) {
        ClassAnswer.Said said = new ClassAnswer.Said(
                answer.codes() == null ? List.of() : answer.codes(),
                leaning(answer.equal()),
                leaning(answer.nonjudgmental()),
                answer.line() == null ? "" : answer.line());
        return new Kept(answering.answer(visitor.actor(), session, turn, said));
    }

    private static @Nullable Integer leaning(@Nullable String chosen) {
        if (chosen == null || !ClassSpread.VALUES.contains(chosen)) {
            throw new BusinessRuleViolation("annotation.violation.classStances");
        }
        return chosen.equals(ClassSpread.UNKNOWN) ? null : Integer.valueOf(chosen);
    }
}
