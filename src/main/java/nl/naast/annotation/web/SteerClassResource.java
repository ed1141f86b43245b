package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import nl.naast.annotation.application.ClassPulse;
import nl.naast.annotation.application.EndClass;
import nl.naast.annotation.application.FollowClass;
import nl.naast.annotation.application.SteerClass;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The buttons on the wall. Each says where it wants to be, so that pressing twice is pressing once. */
@RequestScoped
@Path("classes/{session}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SteerClassResource {
    /**
     * One step of the leader.
     *
     * @param kind {@code turn}, {@code reveal}, {@code again}, {@code key}, {@code hide}, "lines" or {@code end}
     * @param wanted whether lines are asked for
     */
    public record Step(String kind, int turn, @Nullable UUID line, boolean wanted) {
        public Step {
            Objects.requireNonNull(kind);
        }
    }

    private final SteerClass steering;
    private final EndClass ending;
    private final FollowClass following;
    private final Visitor visitor;

    @Inject
    public SteerClassResource(SteerClass steering, EndClass ending, FollowClass following, Visitor visitor) {
        this.steering = steering;
        this.ending = ending;
        this.following = following;
        this.visitor = visitor;
    }

    @POST
    public ClassPulse steer(@PathParam("session") UUID session, Step step) {
        take(visitor.actor(), session, step);
        return following.pulse(visitor.actor(), session);
    }

    private void take(Actor leader, UUID session, Step step) {
        switch (step.kind()) {
            case "turn" -> steering.goTo(leader, session, step.turn());
            case "reveal" -> steering.reveal(leader, session, step.turn());
            case "again" -> steering.askAgain(leader, session, step.turn());
            case "key" -> steering.showKey(leader, session, step.turn());
            case "hide" -> steering.hideLine(leader, session, line(step));
            case "lines" -> steering.askForLines(leader, session, step.wanted());
            case "end" -> ending.end(leader, session);
            default -> throw new NotFound();
        }
    }

    private static UUID line(Step step) {
        UUID line = step.line();
        if (line == null) {
            throw new NotFound();
        }
        return line;
    }
}
