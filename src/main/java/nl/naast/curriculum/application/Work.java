package nl.naast.curriculum.application;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.domain.DoneStep;
import nl.naast.curriculum.persistence.MomentAnswers;
import nl.naast.curriculum.persistence.QuizAttempts;

/** What was done, by one person or by several. */
record Work(List<DoneStep> steps, List<MomentAnswers.Count> moments, List<QuizAttempts.Tally> quizzes) {
    Work of(UUID accountId) {
        return new Work(
                steps.stream()
                        .filter(step -> step.accountId().equals(accountId))
                        .toList(),
                moments.stream()
                        .filter(count -> count.accountId().equals(accountId))
                        .toList(),
                quizzes.stream()
                        .filter(tally -> tally.accountId().equals(accountId))
                        .toList());
    }

    Set<String> lessonsRead() {
        return steps.stream()
                .filter(step -> step.kind() == DoneStep.Kind.LESSON)
                .map(DoneStep::item)
                .collect(Collectors.toCollection(HashSet::new));
    }

    Set<String> momentsAnswered() {
        return moments.stream().map(MomentAnswers.Count::moment).collect(Collectors.toCollection(HashSet::new));
    }

    /** Those of the steps of a module's path that were taken, by their number in this syllabus. */
    Set<Integer> stepsTaken(LearningModule module) {
        Set<Integer> origins = steps.stream()
                .filter(step -> step.isOnPath(module.slug()))
                .map(DoneStep::step)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, module.path().size())
                .filter(number -> origins.contains(module.path().get(number - 1).origin()))
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }

    ModuleProgress in(LearningModule module) {
        Set<String> read = lessonsRead();
        Set<String> answered = momentsAnswered();
        Set<Integer> taken = stepsTaken(module);
        List<QuizAttempts.Tally> finished = quizzes.stream()
                .filter(tally -> tally.module().equals(module.slug()) && tally.finished())
                .sorted(Comparator.comparing(QuizAttempts.Tally::number))
                .toList();
        return new ModuleProgress(
                module,
                (int) module.lessons().stream()
                        .filter(lesson -> read.contains(lesson.id()))
                        .count(),
                (int) IntStream.rangeClosed(1, module.path().size())
                        .filter(taken::contains)
                        .count(),
                (int) module.moments().stream()
                        .filter(moment -> answered.contains(moment.id()))
                        .count(),
                finished.size(),
                finished.isEmpty() ? null : finished.get(finished.size() - 1).right());
    }
}
