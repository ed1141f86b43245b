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
import nl.naast.annotation.StepTaken;
import nl.naast.annotation.application.FollowReview;
import nl.naast.annotation.application.LookForSteps;
import nl.naast.annotation.web.OpenWindows.Window;
import nl.naast.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The windows in which reviews are open, so that what is done in one is seen in the others. A window hears that there is
 * something new as soon as it is in the database: at once when this server did it, within a second when another did.
 */
@ApplicationScoped
public class LiveWindows {
    private final FollowReview following;
    private final LookForSteps looking;
    private final OpenWindows windows = new OpenWindows(this::lookAround);

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Inject
    public LiveWindows(FollowReview following, LookForSteps looking) {
        this.following = following;
        this.looking = looking;
    }

    void add(Actor reviewer, UUID review, long after, Sse sse, SseEventSink sink) {
        Window window = new Window(reviewer, review, sse, sink);
        window.told().seq = after;
        windows.add(window, executor);
        tell(window);
    }

    void taken(@Observes(during = TransactionPhase.AFTER_SUCCESS) StepTaken step) {
        Set<Window> here = windows.on(step.reviewId());
        if (!here.isEmpty() && executor != null) {
            executor.execute(() -> here.forEach(this::tell));
        }
    }

    /** What other servers did. */
    private void lookAround(Set<UUID> reviews) {
        Map<UUID, Long> last = looking.lastOf(reviews);
        last.forEach((review, seq) -> windows.on(review).stream()
                .filter(window -> seq > window.told().seq)
                .forEach(this::tell));
    }

    private void tell(Window window) {
        synchronized (window.told()) {
            for (StepTaken step : following.after(window.actor(), window.subject(), window.told().seq)) {
                windows.send(window, "step", StepJson.of(step));
                window.told().seq = step.seq();
            }
        }
    }

    @PreDestroy
    void end() {
        windows.close();
    }
}
