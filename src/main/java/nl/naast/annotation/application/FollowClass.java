package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.naast.annotation.persistence.ClassSeats;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;

/** Somebody in a class session asks how it stands, and says so that she is still here. */
@ApplicationScoped
@Transactional
public class FollowClass {
    private final FindClass classes;
    private final ClassSeats seats;
    private final LookAtClasses looking;
    private final Clock clock;

    @Inject
    public FollowClass(FindClass classes, ClassSeats seats, LookAtClasses looking, Clock clock) {
        this.classes = classes;
        this.seats = seats;
        this.looking = looking;
        this.clock = clock;
    }

    /** @throws NotFound when she does not belong to the cohort */
    public ClassPulse pulse(Actor actor, UUID sessionId) {
        classes.of(actor, sessionId);
        seats.see(sessionId, List.of(actor.accountId()), clock.instant());
        ClassPulse pulse = looking.pulses(Set.of(sessionId)).get(sessionId);
        if (pulse == null) {
            throw new NotFound();
        }
        return pulse;
    }
}
