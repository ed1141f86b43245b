package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.naast.curriculum.Competency;
import nl.naast.curriculum.Learning;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.Syllabus;
import nl.naast.curriculum.Syllabuses;
import nl.naast.curriculum.persistence.DoneSteps;
import nl.naast.curriculum.persistence.MomentAnswers;
import nl.naast.curriculum.persistence.QuizAttempts;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Someone looks at what there is to learn, and what she did of it. */
@ApplicationScoped
@Transactional
public class ShowModules implements Learning {
    private final FindLearner learners;
    private final Syllabuses syllabuses;
    private final DoneSteps steps;
    private final MomentAnswers answers;
    private final QuizAttempts quizzes;

    @Inject
    public ShowModules(
            FindLearner learners, Syllabuses syllabuses, DoneSteps steps, MomentAnswers answers, QuizAttempts quizzes) {
        this.learners = learners;
        this.syllabuses = syllabuses;
        this.steps = steps;
        this.answers = answers;
        this.quizzes = quizzes;
    }

    /** Nothing for those who belong to no programme. */
    public List<ModuleView> all(Actor actor) {
        return learners.perhaps(actor).map(this::all).orElse(List.of());
    }

    private List<ModuleView> all(Learner learner) {
        Work work = work(learner);
        return learner.syllabus().modules().stream()
                .map(module -> view(module, work))
                .toList();
    }

    public ModuleView one(Actor actor, String slug) {
        Learner learner = learners.of(actor);
        LearningModule module = learner.syllabus().module(slug).orElseThrow(NotFound::new);
        return view(module, work(learner));
    }

    /** Moments of the module that she answered and that her programme does not teach any more, as she read them. */
    public List<Moment> answeredBefore(Actor actor, String slug) {
        Learner learner = learners.of(actor);
        Map<String, Moment> asked = new LinkedHashMap<>();
        answers.of(learner.accountId()).stream()
                .filter(answer -> answer.view().finishedAt() != null)
                .filter(answer ->
                        learner.syllabus().moment(answer.view().moment()).isEmpty())
                .flatMap(answer -> syllabuses
                        .version(answer.syllabusVersion())
                        .moment(answer.view().moment())
                        .stream())
                .filter(moment -> moment.module().equals(slug))
                .forEach(moment -> asked.put(moment.id(), moment));
        return List.copyOf(asked.values());
    }

    @Override
    public Optional<NextLesson> next(Actor student, List<Seat> seats, @Nullable Competency current) {
        Syllabus syllabus = syllabuses.of(seats);
        Set<String> read = new Work(steps.of(student.accountId()), List.of(), List.of()).lessonsRead();
        Stream<LearningModule> running =
                read.isEmpty() || current == null ? Stream.empty() : syllabus.module(current.slug()).stream();
        return Stream.concat(running, syllabus.modules().stream())
                .flatMap(module -> module.lessons().stream()
                        .filter(lesson -> !read.contains(lesson.id()))
                        .limit(1)
                        .map(lesson -> next(module, lesson, read)))
                .findFirst();
    }

    private static NextLesson next(LearningModule module, Lesson lesson, Set<String> read) {
        long done = module.lessons().stream()
                .filter(each -> read.contains(each.id()))
                .count();
        return new NextLesson(
                lesson, module.title(), (int) done, module.lessons().size());
    }

    private Work work(Learner learner) {
        return new Work(
                steps.of(learner.accountId()),
                answers.countsOf(learner.accountId()),
                quizzes.talliesOf(learner.accountId()));
    }

    private static ModuleView view(LearningModule module, Work work) {
        Set<Integer> taken = work.stepsTaken(module);
        int next = IntStream.rangeClosed(1, module.path().size())
                .filter(step -> !taken.contains(step))
                .findFirst()
                .orElse(1);
        return new ModuleView(work.in(module), work.lessonsRead(), work.momentsAnswered(), next);
    }
}
