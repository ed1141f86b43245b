package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.naast.annotation.persistence.ReadingSteps;

/** Looks, by the clock, whether there are new steps in reviews that are open in some window; tells numbers only. */
@ApplicationScoped
@Transactional
public class LookForSteps {
    private final ReadingSteps steps;

    @Inject
    public LookForSteps(ReadingSteps steps) {
        this.steps = steps;
    }

    /** Of these reviews, the number of the last step, where there is one. */
    public Map<UUID, Long> lastOf(Set<UUID> reviewIds) {
        return steps.lastOf(reviewIds);
    }
}
