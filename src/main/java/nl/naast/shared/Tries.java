package nl.naast.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Counts tries per key on this node: so many in a window, coming back little by little. */
public final class Tries {
    private static final int MOST_KEYS = 20_000;

    private final Duration window;
    private final Cache<String, Bucket> buckets;

    public Tries(Duration window) {
        this.window = window;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(window.multipliedBy(2))
                .build();
    }

    /** Counts one; false when there were as many as allowed. */
    public boolean take(String key, int allowed) {
        return bucket(key, allowed).tryConsume(1);
    }

    /** Whether one more is allowed; counts nothing. */
    public boolean isLeft(String key, int allowed) {
        return bucket(key, allowed).getAvailableTokens() > 0;
    }

    /** Counts one less: what was tried was no guess. */
    public void giveBack(String key, int allowed) {
        bucket(key, allowed).addTokens(1);
    }

    public void forget(String key) {
        buckets.invalidate(key);
    }

    private Bucket bucket(String key, int allowed) {
        return buckets.get(
                key,
                any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, window))
                        .build());
    }
}
