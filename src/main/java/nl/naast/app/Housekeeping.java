package nl.naast.app;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.naast.annotation.application.EndForgottenClasses;
import nl.naast.transcript.application.ForgetOriginals;
import org.jspecify.annotations.Nullable;

/** What has to be done again and again, at the start and every hour, whether somebody is there or not. */
@ApplicationScoped
public class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());

    private final ForgetOriginals forgetOriginals;
    private final EndForgottenClasses endForgottenClasses;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    private @Nullable Future<?> rounds;

    @Inject
    public Housekeeping(ForgetOriginals forgetOriginals, EndForgottenClasses endForgottenClasses) {
        this.forgetOriginals = forgetOriginals;
        this.endForgottenClasses = endForgottenClasses;
    }

    void begin() {
        rounds = java.util.Objects.requireNonNull(executor)
                .scheduleWithFixedDelay(this::tidyAll, 0, 60, TimeUnit.MINUTES);
    }

    private void tidyAll() {
        tidy();
        endClasses();
    }

    private void endClasses() {
        try {
            int ended = endForgottenClasses.some();
            while (ended > 0) {
                ended = endForgottenClasses.some();
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Class sessions of yesterday could not be ended; tried again in an hour", failure);
        }
    }

    /** A failure is logged and tried again an hour later; thrown, it would end all later rounds. */
    private void tidy() {
        try {
            int forgotten = 0;
            for (int now = forgetOriginals.forget(); now > 0; now = forgetOriginals.forget()) {
                forgotten += now;
            }
            LOG.log(Level.INFO, "Originals deleted because their time is over: {0}", forgotten);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "Originals whose time is over could not be deleted; tried again in an hour",
                    failure);
        }
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
