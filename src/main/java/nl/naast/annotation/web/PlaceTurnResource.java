package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import nl.naast.annotation.PlacedStance;
import nl.naast.annotation.application.PlaceTurn;
import nl.naast.curriculum.Stance;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** Where a reviewer places a turn of the helper on a stance. */
@RequestScoped
@Path("reviews/{review}/turns/{turn}/stances/{stance}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlaceTurnResource {
    /** @param leaning -2 to 2, or null for "can't tell" */
    public record Placement(UUID operationId, @Nullable Integer leaning) {
        public Placement {
            Objects.requireNonNull(operationId);
        }
    }

    private final PlaceTurn placing;
    private final Visitor visitor;

    @Inject
    public PlaceTurnResource(PlaceTurn placing, Visitor visitor) {
        this.placing = placing;
        this.visitor = visitor;
    }

    @PUT
    public PlacedStance place(
            @PathParam("review") UUID review,
            @PathParam("turn") int turn,
            @PathParam("stance") String stance,
            Placement body) {
        return placing.place(visitor.actor(), review, body.operationId(), turn, named(stance), body.leaning());
    }

    @DELETE
    public void takeBack(
            @PathParam("review") UUID review, @PathParam("turn") int turn, @PathParam("stance") String stance) {
        placing.takeBack(visitor.actor(), review, turn, named(stance));
    }

    private static Stance named(String slug) {
        return Arrays.stream(Stance.values())
                .filter(stance -> stance.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
