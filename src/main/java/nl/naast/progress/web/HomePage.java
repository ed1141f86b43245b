package nl.naast.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.naast.progress.application.Home;
import nl.naast.progress.application.OpenHome;
import nl.naast.shared.web.Visitor;
import nl.naast.transcript.Glance;
import org.jspecify.annotations.Nullable;

/** Where everybody comes in: what to do next, in each role. */
@Named
@RequestScoped
public class HomePage {
    private final OpenHome openHome;
    private final Visitor visitor;

    private @Nullable Home home;

    @Inject
    public HomePage(OpenHome openHome, Visitor visitor) {
        this.openHome = openHome;
        this.visitor = visitor;
    }

    public Home getHome() {
        Home opened = home;
        if (opened == null) {
            opened = openHome.open(visitor.actor());
            home = opened;
        }
        return opened;
    }

    /** What a trainer has before her: everything of the newest round, and what waits in older ones. */
    public List<Home.TrainerTask> current(Home.TrainerDesk desk) {
        return desk.tasks().stream().filter(task -> isCurrent(task, desk)).toList();
    }

    /** What a trainer released in earlier rounds. */
    public List<Home.TrainerTask> earlier(Home.TrainerDesk desk) {
        return desk.tasks().stream().filter(task -> !isCurrent(task, desk)).toList();
    }

    private static boolean isCurrent(Home.TrainerTask task, Home.TrainerDesk desk) {
        return !task.isReleased()
                || desk.tasks().stream()
                        .noneMatch(
                                other -> other.round().number() > task.round().number());
    }

    public @Nullable Glance glance(UUID transcriptId) {
        return getHome().glances().get(transcriptId);
    }

    public boolean isNewcomer() {
        Home opened = getHome();
        return opened.studying().isEmpty()
                && opened.training().isEmpty()
                && opened.coordinating().isEmpty();
    }
}
