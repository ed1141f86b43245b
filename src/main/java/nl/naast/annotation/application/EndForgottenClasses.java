package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.domain.ClassSession;
import nl.naast.annotation.persistence.KeptClassSessions;
import nl.naast.shared.Actor;

/** Ends, by the clock, class sessions that nobody ended within a day. */
@ApplicationScoped
@Transactional
public class EndForgottenClasses {
    /** Nobody looks together for longer. */
    public static final Duration LONGEST = Duration.ofDays(1);

    /** Nobody asked for it but the rule. */
    private static final Actor THE_RULE = new Actor(new UUID(0, 0));

    private static final int MOST_AT_ONCE = 50;

    private final KeptClassSessions sessions;
    private final EndClass ending;
    private final Clock clock;

    @Inject
    public EndForgottenClasses(KeptClassSessions sessions, EndClass ending, Clock clock) {
        this.sessions = sessions;
        this.ending = ending;
        this.clock = clock;
    }

    /** @return how many were ended now; ask again until there are none */
    public int some() {
        List<ClassSession> forgotten =
                sessions.runningSinceBefore(clock.instant().minus(LONGEST), MOST_AT_ONCE);
        forgotten.forEach(session -> ending.close(THE_RULE, session));
        return forgotten.size();
    }
}
