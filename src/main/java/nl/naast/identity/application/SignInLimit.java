package nl.naast.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.Tries;

/** Slows guessing down before a slow hash is computed: by name and by address. */
@ApplicationScoped
public class SignInLimit {
    private static final int TRIES_PER_NAME = 10;
    private static final int TRIES_PER_ADDRESS = 120;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final Tries tries = new Tries(WINDOW);

    /** @throws BusinessRuleViolation when there were too many tries lately */
    public void count(String signInName, String address) {
        String name = "name:" + signInName.toLowerCase(Locale.ROOT) + "@" + address;
        boolean allowed = tries.take(name, TRIES_PER_NAME) && tries.take("address:" + address, TRIES_PER_ADDRESS);
        if (!allowed) {
            throw new BusinessRuleViolation("identity.violation.tooManyTries", WINDOW.toMinutes());
        }
    }

    /** A whole school may come in through one address: who gets in takes nobody else's try. */
    public void forget(String signInName, String address) {
        tries.forget("name:" + signInName.toLowerCase(Locale.ROOT) + "@" + address);
        tries.giveBack("address:" + address, TRIES_PER_ADDRESS);
    }
}
