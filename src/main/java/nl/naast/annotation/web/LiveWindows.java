package nl.naast.annotation.web;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
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
import nl.naast.annotation.StepTaken;
import nl.naast.annotation.application.FollowReview;
import nl.naast.annotation.application.LookForSteps;
import nl.naast.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The windows in which reviews are open, so that what is done in one is seen in the others. A window hears that there is
 * something new as soon as it is in the database: at once when this server did it, within a second when another did.
 */
@ApplicationScoped
public class LiveWindows {
    private static final Logger LOG = Logger.getLogger(LiveWindows.class.getName());
    private static final int HEARTBEATS = 20;

    private record Window(Actor reviewer, UUID review, Sse sse, SseEventSink sink, Sent sent) {}

    /** Up to which step a window was told. */
    private static final class Sent {
        private long seq;
    }

    private final FollowReview following;
    private final LookForSteps looking;
    private final Map<UUID, Set<Window>> open = new ConcurrentHashMap<>();

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    private @Nullable Future<?> rounds;
    private int round;

    @Inject
    public LiveWindows(FollowReview following, LookForSteps looking) {
        this.following = following;
        this.looking = looking;
    }

    synchronized void add(Actor reviewer, UUID review, long after, Sse sse, SseEventSink sink) {
        Window window = new Window(reviewer, review, sse, sink, new Sent());
        window.sent().seq = after;
        open.computeIfAbsent(review, none -> ConcurrentHashMap.newKeySet()).add(window);
        tell(window);
        if (rounds == null && executor != null) {
            rounds = executor.scheduleWithFixedDelay(this::lookAround, 1, 1, TimeUnit.SECONDS);
        }
    }

    void taken(@Observes(during = TransactionPhase.AFTER_SUCCESS) StepTaken step) {
        Set<Window> windows = open.get(step.reviewId());
        if (windows != null && executor != null) {
            executor.execute(() -> windows.forEach(this::tell));
        }
    }

    /** What other servers did, and now and then a sign of life, which also finds out who left. */
    private void lookAround() {
        round++;
        try {
            Map<UUID, Long> last = open.isEmpty() ? Map.of() : looking.lastOf(Set.copyOf(open.keySet()));
            open.forEach((review, windows) -> windows.forEach(window -> {
                if (window.sink().isClosed()) {
                    remove(window);
                } else if (last.getOrDefault(review, 0L) > window.sent().seq) {
                    tell(window);
                } else if (round % HEARTBEATS == 0) {
                    send(window, "alive", "");
                }
            }));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Open windows could not be told what is new; tried again in a second", failure);
        }
    }

    private void tell(Window window) {
        synchronized (window.sent()) {
            for (StepTaken step : following.after(window.reviewer(), window.review(), window.sent().seq)) {
                send(window, "step", StepJson.of(step));
                window.sent().seq = step.seq();
            }
        }
    }

    private void send(Window window, String name, String data) {
        window.sink()
                .send(window.sse().newEventBuilder().name(name).data(data).build())
                .whenComplete((sent, failure) -> {
                    if (failure != null) {
                        remove(window);
                    }
                });
    }

    private void remove(Window window) {
        Set<Window> windows = open.get(window.review());
        if (windows != null) {
            windows.remove(window);
            open.computeIfPresent(window.review(), (review, left) -> left.isEmpty() ? null : left);
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
