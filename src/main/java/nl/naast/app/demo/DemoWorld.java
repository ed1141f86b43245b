package nl.naast.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.naast.institute.application.Foundation;

/** Opens the demo: lives the example world once, and says who can sign in. */
@ApplicationScoped
public class DemoWorld {
    private final ExampleWorld world;
    private final Foundation foundation;

    @Inject
    public DemoWorld(ExampleWorld world, Foundation foundation) {
        this.world = world;
        this.foundation = foundation;
    }

    /** Returns what to tell whoever started it. */
    public String open() {
        if (foundation.isNew()) {
            world.live();
        }
        return """
                Demo accounts, all with the password %s
                  noor     student, still has to hand in
                  sam      student, judges herself and reviews others
                  ilse     trainer
                  coen     coordinator
                  beheer   administrator""".formatted(ExampleAccounts.PASSWORD);
    }
}
