package nl.naast.identity.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import nl.naast.shared.BusinessRuleViolation;

/** Slows guessing down before a slow hash is computed: by name and by address. */
@ApplicationScoped
public class SignInLimit {
    private static final int TRIES_PER_NAME = 10;
    private static final int TRIES_PER_ADDRESS = 120;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    /** @throws BusinessRuleViolation when there were too many tries lately */
    public void count(String signInName, String address) {
        String name = "name:" + signInName.toLowerCase(Locale.ROOT) + "@" + address;
        boolean allowed = take(name, TRIES_PER_NAME) && take("address:" + address, TRIES_PER_ADDRESS);
        if (!allowed) {
            throw new BusinessRuleViolation("identity.violation.tooManyTries", WINDOW.toMinutes());
        }
    }

    public void forget(String signInName, String address) {
        buckets.invalidate("name:" + signInName.toLowerCase(Locale.ROOT) + "@" + address);
    }

    private boolean take(String key, int tries) {
        return buckets.get(
                        key,
                        any -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
                                .build())
                .tryConsume(1);
    }
}
