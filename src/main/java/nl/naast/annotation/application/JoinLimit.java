package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.Tries;

/** Slows down whoever tries codes of class sessions. */
@ApplicationScoped
public class JoinLimit {
    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Tries tries = new Tries(WINDOW);

    /** @throws BusinessRuleViolation when she typed too many wrong codes lately */
    void requireSome(Actor actor) {
        if (!tries.isLeft(actor.accountId().toString(), TRIES)) {
            throw new BusinessRuleViolation("annotation.violation.classTries", WINDOW.toMinutes());
        }
    }

    void countWrongCode(Actor actor) {
        tries.take(actor.accountId().toString(), TRIES);
    }
}
