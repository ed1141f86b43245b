package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import nl.naast.annotation.application.ClassPulse;
import nl.naast.annotation.application.FollowClass;
import nl.naast.shared.web.Visitor;

/** How a class session stands: as it changes, or, without a stream, whenever a window asks. */
@RequestScoped
@Path("classes/{session}")
public class FollowClassResource {
    private final FollowClass following;
    private final ClassWindows windows;
    private final Visitor visitor;

    @Inject
    public FollowClassResource(FollowClass following, ClassWindows windows, Visitor visitor) {
        this.following = following;
        this.windows = windows;
        this.visitor = visitor;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ClassPulse pulse(@PathParam("session") UUID session) {
        return following.pulse(visitor.actor(), session);
    }

    @GET
    @Path("live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void follow(@PathParam("session") UUID session, @Context Sse sse, @Context SseEventSink sink) {
        ClassPulse pulse = following.pulse(visitor.actor(), session);
        windows.add(visitor.actor(), session, pulse, sse, sink);
    }
}
