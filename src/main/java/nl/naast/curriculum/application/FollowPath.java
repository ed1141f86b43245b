package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.PathStep;
import nl.naast.curriculum.Syllabus;
import nl.naast.curriculum.domain.DoneStep;
import nl.naast.curriculum.persistence.DoneSteps;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** Someone takes the ten-minute path through a module, and comes back where she was. */
@ApplicationScoped
@Transactional
public class FollowPath {
    private final FindLearner learners;
    private final DoneSteps steps;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public FollowPath(FindLearner learners, DoneSteps steps, Trail trail, Clock clock) {
        this.learners = learners;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The place on the path.
     *
     * @param number of the step, from 1; one more than there are steps when the path has been walked
     */
    public record Place(LearningModule module, int number, Set<Integer> taken, Syllabus syllabus) {
        public boolean isEnd() {
            return number > module.path().size();
        }

        public PathStep step() {
            return module.path().get(number - 1);
        }
    }

    /** @param number of the step, or 0 to go on where she was */
    public Place open(Actor actor, String slug, int number) {
        Learner learner = learners.of(actor);
        LearningModule module = learner.syllabus().module(slug).orElseThrow(NotFound::new);
        Set<Integer> taken = new Work(steps.of(learner.accountId()), List.of(), List.of()).stepsTaken(module);
        int last = module.path().size();
        if (number < 0 || number > last + 1) {
            throw new NotFound();
        }
        int first = IntStream.rangeClosed(1, last)
                .filter(step -> !taken.contains(step))
                .findFirst()
                .orElse(1);
        return new Place(module, number == 0 ? first : number, taken, learner.syllabus());
    }

    /** Taking a step twice is taking it once. */
    public void take(Actor actor, String slug, int number) {
        Learner learner = learners.of(actor);
        LearningModule module = learner.syllabus().module(slug).orElseThrow(NotFound::new);
        if (number < 1 || number > module.path().size()) {
            throw new NotFound();
        }
        int origin = module.path().get(number - 1).origin();
        boolean taken =
                steps.of(learner.accountId()).stream().anyMatch(step -> step.isOnPath(slug) && step.step() == origin);
        if (!taken) {
            DoneStep step = DoneStep.taken(learner.instituteId(), learner.accountId(), slug, origin, clock.instant());
            steps.add(step);
            trail.record(actor, learner.instituteId(), "curriculum.PathStepTaken", step.id(), slug + " " + origin);
        }
    }
}
