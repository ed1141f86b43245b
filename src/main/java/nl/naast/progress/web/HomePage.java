package nl.naast.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.naast.progress.application.Home;
import nl.naast.progress.application.OpenHome;
import nl.naast.shared.web.Visitor;
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

    public boolean isNewcomer() {
        Home opened = getHome();
        return opened.studying().isEmpty()
                && opened.training().isEmpty()
                && opened.coordinating().isEmpty();
    }
}
