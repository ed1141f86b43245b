package nl.naast.annotation.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.naast.annotation.StepTaken;
import nl.naast.annotation.application.FollowReview;
import nl.naast.annotation.application.LookForSteps;
import nl.naast.annotation.web.OpenWindows.Window;
import org.jspecify.annotations.Nullable;

/** The windows in which reviews are open, so that what is done in one is seen in the others. */
@ApplicationScoped
public class LiveWindows extends NumberedWindows {
    private final FollowReview following;
    private final LookForSteps looking;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Inject
    public LiveWindows(FollowReview following, LookForSteps looking) {
        this.following = following;
        this.looking = looking;
    }

    void taken(@Observes(during = TransactionPhase.AFTER_SUCCESS) StepTaken step) {
        hear(step.reviewId());
    }

    @Override
    @Nullable
    ManagedScheduledExecutorService executor() {
        return executor;
    }

    @Override
    Map<UUID, Long> last(Set<UUID> reviews) {
        return looking.lastOf(reviews);
    }

    @Override
    void send(Window window) {
        for (StepTaken step : following.after(window.actor(), window.subject(), window.told().seq)) {
            event(window, "step", StepJson.of(step));
            window.told().seq = step.seq();
        }
    }
}
