package nl.naast.privacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.Tries;

/** Slows down whoever tries links that lead nowhere. */
@ApplicationScoped
public class LinkLimit {
    private static final int TRIES_PER_ADDRESS = 30;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final Tries tries = new Tries(WINDOW);

    /** @throws BusinessRuleViolation when this address followed too many dead links lately */
    public void requireSome(String address) {
        if (!tries.isLeft(address, TRIES_PER_ADDRESS)) {
            throw new BusinessRuleViolation("privacy.violation.tooManyLinks", WINDOW.toMinutes());
        }
    }

    public void countDeadLink(String address) {
        tries.take(address, TRIES_PER_ADDRESS);
    }
}
