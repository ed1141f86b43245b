package nl.naast.annotation.web;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.naast.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Streams to windows that are open on something. Once a second somebody looks in the database what is new, so that
 * several servers work; now and then each window gets a sign of life, which also finds out who left.
 */
final class OpenWindows {
    private static final Logger LOG = Logger.getLogger(OpenWindows.class.getName());
    private static final int HEARTBEATS = 20;

    /** One window, on a review or a class session. */
    record Window(Actor actor, UUID subject, Sse sse, SseEventSink sink, Told told) {
        Window(Actor actor, UUID subject, Sse sse, SseEventSink sink) {
            this(actor, subject, sse, sink, new Told());
        }
    }

    /** What a window was told last; to be held while telling it more. */
    static final class Told {
        long seq;
        String words = "";
    }

    private final Consumer<Set<UUID>> look;
    private final Map<UUID, Set<Window>> open = new ConcurrentHashMap<>();
    private @Nullable Future<?> rounds;
    private int round;

    /** @param look tells the windows on these subjects what is new */
    OpenWindows(Consumer<Set<UUID>> look) {
        this.look = look;
    }

    synchronized void add(Window window, @Nullable ManagedScheduledExecutorService executor) {
        open.computeIfAbsent(window.subject(), none -> ConcurrentHashMap.newKeySet())
                .add(window);
        if (rounds == null && executor != null) {
            rounds = executor.scheduleWithFixedDelay(this::lookAround, 1, 1, TimeUnit.SECONDS);
        }
    }

    Set<Window> on(UUID subject) {
        return open.getOrDefault(subject, Set.of());
    }

    private void lookAround() {
        round++;
        try {
            open.values()
                    .forEach(windows -> windows.stream()
                            .filter(window -> window.sink().isClosed())
                            .forEach(this::remove));
            if (!open.isEmpty()) {
                look.accept(Set.copyOf(open.keySet()));
            }
            if (round % HEARTBEATS == 0) {
                open.values().forEach(windows -> windows.forEach(window -> send(window, "alive", "")));
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Open windows could not be told what is new; tried again in a second", failure);
        }
    }

    void send(Window window, String name, String data) {
        window.sink()
                .send(window.sse().newEventBuilder().name(name).data(data).build())
                .whenComplete((sent, failure) -> {
                    if (failure != null) {
                        remove(window);
                    }
                });
    }

    void remove(Window window) {
        open.computeIfPresent(window.subject(), (subject, windows) -> {
            windows.remove(window);
            return windows.isEmpty() ? null : windows;
        });
        window.sink().close();
    }

    void close() {
        if (rounds != null) {
            rounds.cancel(false);
        }
        open.values().forEach(windows -> windows.forEach(this::remove));
    }
}
