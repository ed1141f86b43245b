package nl.naast.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.naast.assignment.application.AllowInClass;
import nl.naast.shared.web.Visitor;

/** The switch with which an author lets her class look at a conversation. */
@RequestScoped
@Path("submissions/{submission}/in-class")
@Produces(MediaType.APPLICATION_JSON)
public class AllowInClassResource {
    /** Where the switch stands now. */
    public record Switch(boolean allowed) {}

    private final AllowInClass allowing;
    private final Visitor visitor;

    @Inject
    public AllowInClassResource(AllowInClass allowing, Visitor visitor) {
        this.allowing = allowing;
        this.visitor = visitor;
    }

    @PUT
    public Switch allow(@PathParam("submission") UUID submission) {
        return new Switch(allowing.allow(visitor.actor(), submission).isForClass());
    }

    @DELETE
    public Switch takeBack(@PathParam("submission") UUID submission) {
        return new Switch(allowing.takeBack(visitor.actor(), submission).isForClass());
    }
}
