package nl.naast.annotation.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Windows that are open on something of which what happens is numbered. A window hears that there is something new as
 * soon as it is in the database: at once when this server did it, within a second when another did.
 */
abstract class OpenWindows {
    private static final Logger LOG = Logger.getLogger(OpenWindows.class.getName());
    private static final int HEARTBEATS = 20;

    /** @param subject what the window is open on */
    record Window(Actor viewer, UUID subject, Sse sse, SseEventSink sink, Sent sent) {}

    /** Up to which number a window was told. */
    static final class Sent {
        private long seq;

        long seq() {
            return seq;
        }

        void upTo(long newSeq) {
            seq = newSeq;
        }
    }

    private final Map<UUID, Set<Window>> open = new ConcurrentHashMap<>();
    private @Nullable Future<?> rounds;
    private int round;

    /** Null where there is no container. */
    abstract @Nullable ManagedScheduledExecutorService executor();

    /** The last number of each. */
    abstract Map<UUID, Long> last(Set<UUID> subjects);

    /** Sends what happened after {@code window.sent()}, and moves that. */
    abstract void send(Window window);

    synchronized void add(Actor viewer, UUID subject, long after, Sse sse, SseEventSink sink) {
        Window window = new Window(viewer, subject, sse, sink, new Sent());
        window.sent().upTo(after);
        open.computeIfAbsent(subject, none -> ConcurrentHashMap.newKeySet()).add(window);
        tell(window);
        ManagedScheduledExecutorService executor = executor();
        if (rounds == null && executor != null) {
            rounds = executor.scheduleWithFixedDelay(this::lookAround, 1, 1, TimeUnit.SECONDS);
        }
    }

    /** Something happened on this server. */
    void hear(UUID subject) {
        Set<Window> windows = open.get(subject);
        ManagedScheduledExecutorService executor = executor();
        if (windows != null && executor != null) {
            executor.execute(() -> windows.forEach(this::tell));
        }
    }

    /** What other servers did, and now and then a sign of life, which also finds out who left. */
    private void lookAround() {
        round++;
        try {
            Map<UUID, Long> last = open.isEmpty() ? Map.of() : last(Set.copyOf(open.keySet()));
            open.forEach((subject, windows) -> windows.forEach(window -> {
                if (window.sink().isClosed()) {
                    remove(window);
                } else if (last.getOrDefault(subject, 0L) > window.sent().seq()) {
                    tell(window);
                } else if (round % HEARTBEATS == 0) {
                    event(window, "alive", "");
                }
            }));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Open windows could not be told what is new; tried again in a second", failure);
        }
    }

    /** Who may not look any more hears nothing more. */
    private void tell(Window window) {
        synchronized (window.sent()) {
            try {
                send(window);
            } catch (BusinessRuleViolation ended) {
                remove(window);
            }
        }
    }

    void event(Window window, String name, String data) {
        window.sink()
                .send(window.sse().newEventBuilder().name(name).data(data).build())
                .whenComplete((sent, failure) -> {
                    if (failure != null) {
                        remove(window);
                    }
                });
    }

    private void remove(Window window) {
        Set<Window> windows = open.get(window.subject());
        if (windows != null) {
            windows.remove(window);
            open.computeIfPresent(window.subject(), (subject, left) -> left.isEmpty() ? null : left);
        }
        window.sink().close();
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
        open.values().forEach(windows -> windows.forEach(this::remove));
    }
}
