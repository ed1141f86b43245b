package nl.naast.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.naast.review.application.ReleaseFeedback;
import nl.naast.shared.web.Visitor;

/** The trainer lets the author see the feedback. */
@RequestScoped
@Path("reviews/{review}/release")
public class ReleaseFeedbackResource {
    private final ReleaseFeedback releasing;
    private final Visitor visitor;

    @Inject
    public ReleaseFeedbackResource(ReleaseFeedback releasing, Visitor visitor) {
        this.releasing = releasing;
        this.visitor = visitor;
    }

    @POST
    public void release(@PathParam("review") UUID review) {
        releasing.release(visitor.actor(), review);
    }
}
