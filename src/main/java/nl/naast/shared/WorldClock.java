package nl.naast.shared;

import jakarta.enterprise.inject.Vetoed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The only source of time: the system's clock, unless the current thread plays out a moment of the past. */
@Vetoed
public final class WorldClock extends Clock {
    private static final ThreadLocal<@Nullable Instant> MOMENT = new ThreadLocal<>();

    private final Clock system;

    public WorldClock(Clock system) {
        this.system = system;
    }

    /** Runs something as if it were {@code instant}, on this thread only: demo data and tests need a past. */
    public void at(Instant instant, Runnable action) {
        Instant before = MOMENT.get();
        MOMENT.set(instant);
        try {
            action.run();
        } finally {
            MOMENT.set(before);
        }
    }

    @Override
    public Instant instant() {
        Instant played = MOMENT.get();
        return played != null ? played : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
