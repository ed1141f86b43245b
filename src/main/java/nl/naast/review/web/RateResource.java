package nl.naast.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import nl.naast.review.GivenRating;
import nl.naast.review.application.Rate;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** A reviewer's choice on one scale. */
@RequestScoped
@Path("reviews/{review}/ratings/{scale}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RateResource {
    /** @param level 1 to 5, or null for "can't judge" */
    public record Choice(UUID operationId, @Nullable Integer level) {
        public Choice {
            Objects.requireNonNull(operationId);
        }
    }

    private final Rate rating;
    private final Visitor visitor;

    @Inject
    public RateResource(Rate rating, Visitor visitor) {
        this.rating = rating;
        this.visitor = visitor;
    }

    @PUT
    public GivenRating rate(@PathParam("review") UUID review, @PathParam("scale") String scale, Choice body) {
        return rating.rate(visitor.actor(), review, body.operationId(), scale, body.level());
    }
}
