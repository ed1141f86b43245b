package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.naast.annotation.persistence.ReadingSteps;
import nl.naast.annotation.persistence.TalkSteps;

/** Looks, by the clock, whether there is something new in what is open in some window; tells numbers only. */
@ApplicationScoped
@Transactional
public class LookForSteps {
    private final ReadingSteps steps;
    private final TalkSteps talk;

    @Inject
    public LookForSteps(ReadingSteps steps, TalkSteps talk) {
        this.steps = steps;
        this.talk = talk;
    }

    /** Of these reviews, the number of the last step, where there is one. */
    public Map<UUID, Long> lastOf(Set<UUID> reviewIds) {
        return steps.lastOf(reviewIds);
    }

    /** Of the talk about these submissions, the same. */
    public Map<UUID, Long> lastOfTalk(Set<UUID> submissionIds) {
        return talk.lastOf(submissionIds);
    }
}
