package nl.naast.annotation.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.naast.annotation.web.OpenWindows.Window;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Windows that are open on something of which what happens is numbered. A window hears that there is something new as
 * soon as it is in the database: at once when this server did it, within a second when another did.
 */
abstract class NumberedWindows {
    private final OpenWindows windows = new OpenWindows(this::lookAround);

    /** Null where there is no container. */
    abstract @Nullable ManagedScheduledExecutorService executor();

    /** The last number of each. */
    abstract Map<UUID, Long> last(Set<UUID> subjects);

    /** Sends what happened after the number that the window was told last, and moves that. */
    abstract void send(Window window);

    void add(Actor viewer, UUID subject, long after, Sse sse, SseEventSink sink) {
        Window window = new Window(viewer, subject, sse, sink);
        window.told().seq = after;
        windows.add(window, executor());
        tell(window);
    }

    /** Something happened on this server. */
    void hear(UUID subject) {
        Set<Window> listening = windows.on(subject);
        ManagedScheduledExecutorService executor = executor();
        if (!listening.isEmpty() && executor != null) {
            executor.execute(() -> listening.forEach(this::tell));
        }
    }

    private void lookAround(Set<UUID> subjects) {
        last(subjects)
                .forEach((subject, seq) -> windows.on(subject).stream()
                        .filter(window -> seq > window.told().seq)
                        .forEach(this::tell));
    }

    /** Who may not look any more hears nothing more. */
    private void tell(Window window) {
        synchronized (window.told()) {
            try {
                send(window);
            } catch (BusinessRuleViolation ended) {
                windows.remove(window);
            }
        }
    }

    void event(Window window, String name, String data) {
        windows.send(window, name, data);
    }

    @PreDestroy
    void end() {
        windows.close();
    }
}
