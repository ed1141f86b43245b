package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import nl.naast.annotation.application.FollowTalk;
import nl.naast.annotation.application.TalkNews;
import nl.naast.shared.web.Visitor;

/** Tells a window what is said about a conversation: up to now, and from now on as it happens. */
@RequestScoped
@Path("submissions/{submission}/talk")
@Produces(MediaType.APPLICATION_JSON)
public class FollowTalkResource {
    private final FollowTalk following;
    private final TalkWindows windows;
    private final Visitor visitor;

    @Inject
    public FollowTalkResource(FollowTalk following, TalkWindows windows, Visitor visitor) {
        this.following = following;
        this.windows = windows;
        this.visitor = visitor;
    }

    /** @param after number of the last thing that the window knows; 0 for everything */
    @GET
    public TalkNews read(@PathParam("submission") UUID submission, @QueryParam("after") long after) {
        return following.after(visitor.actor(), submission, after);
    }

    @PUT
    @Path("seen/{seq}")
    public void see(@PathParam("submission") UUID submission, @PathParam("seq") long seq) {
        following.see(visitor.actor(), submission, seq);
    }

    @GET
    @Path("live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void follow(
            @PathParam("submission") UUID submission,
            @QueryParam("after") long after,
            @Context Sse sse,
            @Context SseEventSink sink) {
        following.after(visitor.actor(), submission, Long.MAX_VALUE);
        windows.add(visitor.actor(), submission, after, sse, sink);
    }
}
