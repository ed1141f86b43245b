package nl.naast.annotation.web;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.annotation.application.ClassPulse;
import nl.naast.annotation.application.LookAtClasses;
import nl.naast.annotation.web.OpenWindows.Window;
import nl.naast.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The windows in class sessions: on the wall and on people's own devices. They hear how the session stands whenever that
 * changes, all within the same second, and fetch what there is to see.
 */
@ApplicationScoped
public class ClassWindows {
    private static final int ROUNDS_TO_BE_SEEN = 15;

    private final LookAtClasses looking;
    private final OpenWindows windows = new OpenWindows(this::lookAround);

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    private int round;

    @Inject
    public ClassWindows(LookAtClasses looking) {
        this.looking = looking;
    }

    void add(Actor actor, UUID session, ClassPulse pulse, Sse sse, SseEventSink sink) {
        Window window = new Window(actor, session, sse, sink);
        windows.add(window, executor);
        tell(window, PageJson.of(pulse));
    }

    private void lookAround(Set<UUID> sessions) {
        round++;
        Map<UUID, ClassPulse> pulses = looking.pulses(sessions);
        pulses.forEach((session, pulse) -> {
            String words = PageJson.of(pulse);
            windows.on(session).forEach(window -> tell(window, words));
        });
        if (round % ROUNDS_TO_BE_SEEN == 0) {
            sessions.forEach(this::see);
        }
    }

    private void see(UUID session) {
        Set<UUID> here = windows.on(session).stream()
                .map(window -> window.actor().accountId())
                .collect(Collectors.toSet());
        if (!here.isEmpty()) {
            looking.see(session, here);
        }
    }

    private void tell(Window window, String words) {
        synchronized (window.told()) {
            if (!window.told().words.equals(words)) {
                window.told().words = words;
                windows.send(window, "pulse", words);
            }
        }
    }

    @PreDestroy
    void end() {
        windows.close();
    }
}
