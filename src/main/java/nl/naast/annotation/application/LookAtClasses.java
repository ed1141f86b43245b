package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.naast.annotation.persistence.ClassAnswers;
import nl.naast.annotation.persistence.ClassSeats;
import nl.naast.annotation.persistence.KeptClassSessions;

/** Looks, by the clock, how class sessions stand that are open in some window; tells numbers only. */
@ApplicationScoped
@Transactional
public class LookAtClasses {
    /** Whoever was not heard of for longer is not here: a window tells of itself three times as often. */
    private static final Duration HERE = Duration.ofSeconds(60);

    private final KeptClassSessions sessions;
    private final ClassAnswers answers;
    private final ClassSeats seats;
    private final Clock clock;

    @Inject
    public LookAtClasses(KeptClassSessions sessions, ClassAnswers answers, ClassSeats seats, Clock clock) {
        this.sessions = sessions;
        this.answers = answers;
        this.seats = seats;
        this.clock = clock;
    }

    /** Three statements, however many windows are open. */
    public Map<UUID, ClassPulse> pulses(Set<UUID> sessionIds) {
        Map<UUID, Integer> answered = answers.countsOf(sessionIds);
        Map<UUID, Integer> here = seats.hereIn(sessionIds, clock.instant().minus(HERE));
        Map<UUID, ClassPulse> pulses = new HashMap<>();
        sessions.standsOf(sessionIds)
                .forEach((id, stand) -> pulses.put(
                        id, new ClassPulse(stand.revision(), here.getOrDefault(id, 0), answered.getOrDefault(id, 0))));
        return pulses;
    }

    /** These people's windows are still there. */
    public void see(UUID sessionId, Set<UUID> accountIds) {
        seats.see(sessionId, accountIds, clock.instant());
    }
}
