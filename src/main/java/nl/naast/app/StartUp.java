package nl.naast.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.naast.app.demo.DemoWorld;
import nl.naast.identity.application.FirstAdministrator;
import nl.naast.transcript.application.CatchUpOnGlances;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens once, when the application starts: migrations, then the demo world or the first link. */
@ApplicationScoped
public class StartUp {
    /** The launcher prints what stands here after the address. */
    private static final String MESSAGE = "naast.start.message";

    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    private final Database database;
    private final DemoWorld demo;
    private final FirstAdministrator firstAdministrator;
    private final CatchUpOnGlances glances;
    private final Housekeeping housekeeping;
    private final boolean demoMode;
    private final String baseUrl;

    @Inject
    public StartUp(
            Database database,
            DemoWorld demo,
            FirstAdministrator firstAdministrator,
            CatchUpOnGlances glances,
            Housekeeping housekeeping,
            @ConfigProperty(name = "naast.demo", defaultValue = "false") boolean demoMode,
            @ConfigProperty(name = "naast.base.url", defaultValue = "") String baseUrl) {
        this.database = database;
        this.demo = demo;
        this.firstAdministrator = firstAdministrator;
        this.glances = glances;
        this.housekeeping = housekeeping;
        this.demoMode = demoMode;
        this.baseUrl = baseUrl;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        database.migrate();
        catchUp();
        if (demoMode) {
            System.setProperty(MESSAGE, demo.open());
        } else {
            firstAdministrator.invitation().ifPresent(secret -> System.setProperty(MESSAGE, link(secret)));
        }
        housekeeping.begin();
    }

    /** What is not kept is counted whenever it is asked for, so a node that cannot keep it now still starts. */
    private void catchUp() {
        try {
            int counted = glances.some();
            while (counted > 0) {
                counted = glances.some();
            }
        } catch (RuntimeException anotherNodeWasFirst) {
            LOG.log(Level.INFO, "Glances are counted by another node", anotherNodeWasFirst);
        }
    }

    private String link(String secret) {
        return "Nobody is in here yet. Choose the administrator's password with this one-time link:\n  " + baseUrl
                + "/identity/welcome.xhtml?token=" + secret;
    }
}
