package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Syllabus;
import nl.naast.curriculum.domain.DoneStep;
import nl.naast.curriculum.persistence.DoneSteps;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;
import org.jspecify.annotations.Nullable;

/** Someone reads a lesson, and says that she did. */
@ApplicationScoped
@Transactional
public class ReadLesson {
    private final FindLearner learners;
    private final DoneSteps steps;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public ReadLesson(FindLearner learners, DoneSteps steps, Trail trail, Clock clock) {
        this.learners = learners;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    /** A lesson among the others of its module. */
    public record Opened(
            LearningModule module,
            Lesson lesson,
            @Nullable Lesson before,
            @Nullable Lesson after,
            boolean read,
            Syllabus syllabus) {
        public int number() {
            return module.lessons().indexOf(lesson) + 1;
        }
    }

    public Opened open(Actor actor, String lessonId) {
        Learner learner = learners.of(actor);
        Lesson lesson = learner.syllabus().lesson(lessonId).orElseThrow(NotFound::new);
        LearningModule module = learner.syllabus().module(lesson.module()).orElseThrow(NotFound::new);
        List<Lesson> all = module.lessons();
        int place = all.indexOf(lesson);
        return new Opened(
                module,
                lesson,
                place > 0 ? all.get(place - 1) : null,
                place + 1 < all.size() ? all.get(place + 1) : null,
                mark(learner, lesson).isPresent(),
                learner.syllabus());
    }

    /** Saying it twice is saying it once. */
    public void finish(Actor actor, String lessonId) {
        Learner learner = learners.of(actor);
        Lesson lesson = learner.syllabus().lesson(lessonId).orElseThrow(NotFound::new);
        if (mark(learner, lesson).isEmpty()) {
            DoneStep read = DoneStep.read(learner.instituteId(), learner.accountId(), lessonId, clock.instant());
            steps.add(read);
            record(learner, "curriculum.LessonRead", read.id(), lessonId);
        }
    }

    public void takeBack(Actor actor, String lessonId) {
        Learner learner = learners.of(actor);
        Lesson lesson = learner.syllabus().lesson(lessonId).orElseThrow(NotFound::new);
        mark(learner, lesson).ifPresent(read -> {
            steps.remove(read);
            record(learner, "curriculum.LessonReadTakenBack", read.id(), lessonId);
        });
    }

    private Optional<DoneStep> mark(Learner learner, Lesson lesson) {
        return steps.of(learner.accountId()).stream()
                .filter(step -> step.isLesson(lesson.id()))
                .findFirst();
    }

    private void record(Learner learner, String action, UUID subject, String lesson) {
        trail.record(learner.actor(), learner.instituteId(), action, subject, lesson);
    }
}
