package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.application.MarkTurn;
import nl.naast.shared.web.Visitor;

/** Marks of a review, one request for each change; the id of a mark is the browser's own, so repeating is harmless. */
@RequestScoped
@Path("reviews/{review}/marks/{mark}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MarkTurnResource {
    /** Which code on which turn. */
    public record Marking(int turn, String code) {
        public Marking {
            Objects.requireNonNull(code);
        }
    }

    /** What the reviewer says with a mark, and the revision that was changed. */
    public record Explanation(String remark, String rewrite, long revision) {
        public Explanation {
            Objects.requireNonNull(remark);
            Objects.requireNonNull(rewrite);
        }
    }

    private final MarkTurn marking;
    private final Visitor visitor;

    @Inject
    public MarkTurnResource(MarkTurn marking, Visitor visitor) {
        this.marking = marking;
        this.visitor = visitor;
    }

    @PUT
    public MadeMark mark(@PathParam("review") UUID review, @PathParam("mark") UUID mark, Marking body) {
        return marking.mark(visitor.actor(), review, mark, body.turn(), body.code());
    }

    @PATCH
    public MadeMark explain(@PathParam("review") UUID review, @PathParam("mark") UUID mark, Explanation body) {
        return marking.explain(visitor.actor(), review, mark, body.remark(), body.rewrite(), body.revision());
    }

    @DELETE
    public void remove(@PathParam("review") UUID review, @PathParam("mark") UUID mark) {
        marking.remove(visitor.actor(), review, mark);
    }
}
