package nl.naast.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import nl.naast.privacy.Retention;
import nl.naast.shared.Announcer;
import nl.naast.shared.WorldClock;
import nl.naast.transcript.TranscriptLimits;
import nl.naast.transcript.domain.TextSeal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The few things that are made rather than found. */
@ApplicationScoped
public class Wiring {
    private final WorldClock clock = new WorldClock(Clock.systemUTC());
    private final TextSeal seal;
    private final Retention retention;
    private final TranscriptLimits limits;

    @Inject
    public Wiring(
            @ConfigProperty(name = "naast.key") String key,
            @ConfigProperty(name = "naast.original.days", defaultValue = "30") int originalDays,
            @ConfigProperty(name = "naast.most.megabytes", defaultValue = "5") int megabytes,
            @ConfigProperty(name = "naast.most.turns", defaultValue = "3000") int turns) {
        limits = new TranscriptLimits(megabytes, turns);
        retention = new Retention(originalDays);
        seal = new TextSeal(Base64.getDecoder().decode(key));
    }

    @Produces
    @Dependent
    public Clock clock() {
        return clock;
    }

    @Produces
    @Dependent
    @Typed(WorldClock.class)
    public WorldClock worldClock() {
        return clock;
    }

    @Produces
    @Dependent
    public TextSeal seal() {
        return seal;
    }

    @Produces
    @Dependent
    public Retention retention() {
        return retention;
    }

    @Produces
    @Dependent
    public TranscriptLimits limits() {
        return limits;
    }

    @Produces
    @Dependent
    public Announcer announcer(BeanManager beans) {
        return event -> beans.getEvent().fire(event);
    }
}
