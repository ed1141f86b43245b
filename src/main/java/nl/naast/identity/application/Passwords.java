package nl.naast.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and checks passwords: PBKDF2 with HMAC-SHA-512 and 220,000 rounds (OWASP Password Storage
 * Cheat Sheet), as Jakarta Security does it. At most two at a time, so that a wave of sign-ins cannot
 * stop the application.
 */
@ApplicationScoped
public class Passwords {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "220000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    private final Pbkdf2PasswordHash algorithm;
    private final Semaphore atOnce = new Semaphore(2, true);
    private volatile @Nullable String nobodysHash;

    @Inject
    public Passwords(Pbkdf2PasswordHash algorithm) {
        this.algorithm = algorithm;
        algorithm.initialize(PARAMETERS);
    }

    /** @throws BusinessRuleViolation when the password is too short or absurdly long */
    public String hash(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new BusinessRuleViolation("identity.violation.passwordLength", SHORTEST, LONGEST);
        }
        return hashed(password);
    }

    /** Takes as long for a name that does not exist ({@code hash} is null) as for one that does. */
    public boolean matches(String password, @Nullable String hash) {
        String against = hash != null ? hash : nobody();
        atOnce.acquireUninterruptibly();
        try {
            return algorithm.verify(password.toCharArray(), against) && hash != null;
        } finally {
            atOnce.release();
        }
    }

    private String nobody() {
        String known = nobodysHash;
        if (known == null) {
            known = hashed("nobody signs in with this");
            nobodysHash = known;
        }
        return known;
    }

    private String hashed(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return algorithm.generate(password.toCharArray());
        } finally {
            atOnce.release();
        }
    }
}
