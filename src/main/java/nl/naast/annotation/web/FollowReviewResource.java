package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import nl.naast.annotation.application.FollowReview;
import nl.naast.shared.web.Visitor;

/** Tells a window what its reviewer does in her other windows, as it happens. */
@RequestScoped
@Path("reviews/{review}/live")
public class FollowReviewResource {
    private final FollowReview following;
    private final LiveWindows windows;
    private final Visitor visitor;

    @Inject
    public FollowReviewResource(FollowReview following, LiveWindows windows, Visitor visitor) {
        this.following = following;
        this.windows = windows;
        this.visitor = visitor;
    }

    /** @param after number of the last step that the window knows */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void follow(
            @PathParam("review") UUID review,
            @QueryParam("after") long after,
            @Context Sse sse,
            @Context SseEventSink sink) {
        following.requireOwn(visitor.actor(), review);
        windows.add(visitor.actor(), review, after, sse, sink);
    }
}
