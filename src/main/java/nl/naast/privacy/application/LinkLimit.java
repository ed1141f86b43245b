package nl.naast.privacy.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.naast.shared.BusinessRuleViolation;

/** Slows down whoever tries links that lead nowhere. */
@ApplicationScoped
public class LinkLimit {
    private static final int TRIES_PER_ADDRESS = 30;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    /** @throws BusinessRuleViolation when this address followed too many dead links lately */
    public void requireSome(String address) {
        if (of(address).getAvailableTokens() == 0) {
            throw new BusinessRuleViolation("privacy.violation.tooManyLinks", WINDOW.toMinutes());
        }
    }

    public void countDeadLink(String address) {
        of(address).tryConsume(1);
    }

    private Bucket of(String address) {
        return buckets.get(
                address,
                any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(TRIES_PER_ADDRESS).refillGreedy(TRIES_PER_ADDRESS, WINDOW))
                        .build());
    }
}
