package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.Tries;

/** Slows down whoever floods a talk. */
@ApplicationScoped
public class TalkLimit {
    private static final int MESSAGES = 30;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final Tries tries = new Tries(WINDOW);

    /** @throws BusinessRuleViolation when the actor said as much as one can lately */
    public void take(Actor actor) {
        if (!tries.take(actor.accountId().toString(), MESSAGES)) {
            throw new BusinessRuleViolation("annotation.violation.talkTooFast", MESSAGES, WINDOW.toMinutes());
        }
    }
}
