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
import nl.naast.annotation.Talked;
import nl.naast.annotation.application.FollowTalk;
import nl.naast.annotation.application.LookForSteps;
import nl.naast.annotation.application.TalkNews;
import nl.naast.annotation.web.OpenWindows.Window;
import org.jspecify.annotations.Nullable;

/** The windows in which the talk about conversations is open, so that everybody hears what is said when it is said. */
@ApplicationScoped
public class TalkWindows extends NumberedWindows {
    private final FollowTalk following;
    private final LookForSteps looking;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Inject
    public TalkWindows(FollowTalk following, LookForSteps looking) {
        this.following = following;
        this.looking = looking;
    }

    void said(@Observes(during = TransactionPhase.AFTER_SUCCESS) Talked talked) {
        hear(talked.submissionId());
    }

    @Override
    @Nullable
    ManagedScheduledExecutorService executor() {
        return executor;
    }

    @Override
    Map<UUID, Long> last(Set<UUID> submissions) {
        return looking.lastOfTalk(submissions);
    }

    @Override
    void send(Window window) {
        TalkNews news = following.after(window.actor(), window.subject(), window.told().seq);
        if (!news.messages().isEmpty() || !news.answers().isEmpty()) {
            event(window, "talk", PageJson.of(news));
        }
        window.told().seq = news.seq();
    }
}
