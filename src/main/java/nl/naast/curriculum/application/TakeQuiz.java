package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.QuizItem;
import nl.naast.curriculum.domain.QuizAnswer;
import nl.naast.curriculum.domain.QuizAttempt;
import nl.naast.curriculum.persistence.QuizAttempts;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;
import org.jspecify.annotations.Nullable;

/** Someone tries whether she recognises codes: one line at a time, with the reason right after each choice. */
@ApplicationScoped
@Transactional
public class TakeQuiz {
    private final FindLearner learners;
    private final QuizAttempts attempts;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public TakeQuiz(FindLearner learners, QuizAttempts attempts, Trail trail, Clock clock) {
        this.learners = learners;
        this.attempts = attempts;
        this.trail = trail;
        this.clock = clock;
    }

    /** One item and what was chosen, null when nothing was yet. */
    public record Asked(QuizItem item, @Nullable String chosen) {
        public boolean isRight() {
            return item.code().equals(chosen);
        }
    }

    /** An attempt with all its items in its order. */
    public record Attempt(UUID id, int number, boolean finished, List<Asked> items) {
        public long answered() {
            return items.stream().filter(each -> each.chosen() != null).count();
        }

        public long right() {
            return items.stream().filter(Asked::isRight).count();
        }

        public @Nullable Asked next() {
            return items.stream()
                    .filter(each -> each.chosen() == null)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * A module's quiz as one person finds it.
     *
     * @param attempt the last one, or null when there was none
     */
    public record Opened(LearningModule module, @Nullable Attempt attempt, int attempts) {}

    public Opened open(Actor actor, String slug) {
        Learner learner = learners.of(actor);
        LearningModule module = quizModule(learner, slug);
        List<QuizAttempt> all = attempts.of(learner.accountId(), slug);
        return new Opened(module, all.isEmpty() ? null : shown(all.get(all.size() - 1), module), all.size());
    }

    /** @param operationId the new attempt's id, chosen by who asks; while an attempt runs, that one goes on */
    public void start(Actor actor, String slug, UUID operationId) {
        Learner learner = learners.of(actor);
        quizModule(learner, slug);
        List<QuizAttempt> all = attempts.of(learner.accountId(), slug);
        boolean goesOn = all.stream().anyMatch(each -> each.id().equals(operationId) || !each.isFinished());
        if (!goesOn) {
            attempts.add(new QuizAttempt(
                    operationId, learner.instituteId(), learner.accountId(), slug, all.size() + 1, clock.instant()));
            trail.record(actor, learner.instituteId(), "curriculum.QuizStarted", operationId, slug);
        }
    }

    /** The first choice for an item stays; with the last item the attempt is finished. */
    public void answer(Actor actor, UUID attemptId, String itemId, String code) {
        Learner learner = learners.of(actor);
        QuizAttempt attempt = attempts.own(learner.accountId(), attemptId).orElseThrow(NotFound::new);
        LearningModule module = quizModule(learner, attempt.module());
        QuizItem item = module.quiz().stream()
                .filter(each -> each.id().equals(itemId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!item.options().contains(code)) {
            throw new BusinessRuleViolation("curriculum.violation.noChoice");
        }
        Map<String, QuizAnswer> given = given(attempt);
        if (given.putIfAbsent(itemId, new QuizAnswer(attempt, item, code, clock.instant())) == null) {
            keep(
                    learner,
                    attempt,
                    given.get(itemId),
                    given.size() >= module.quiz().size());
        }
    }

    private void keep(Learner learner, QuizAttempt attempt, @Nullable QuizAnswer answer, boolean last) {
        if (answer != null) {
            attempts.add(answer);
            String detail = answer.item() + " " + answer.chosen();
            trail.record(learner.actor(), learner.instituteId(), "curriculum.QuizItemAnswered", attempt.id(), detail);
        }
        if (last) {
            attempt.finish(clock.instant());
        }
    }

    private Attempt shown(QuizAttempt attempt, LearningModule module) {
        Map<String, QuizAnswer> given = given(attempt);
        List<Asked> items = attempt.order(module.quiz()).stream()
                .map(item -> {
                    QuizAnswer answer = given.get(item.id());
                    return new Asked(item, answer == null ? null : answer.chosen());
                })
                .toList();
        return new Attempt(attempt.id(), attempt.number(), attempt.isFinished(), items);
    }

    private Map<String, QuizAnswer> given(QuizAttempt attempt) {
        return attempts.answers(attempt.id()).stream().collect(Collectors.toMap(QuizAnswer::item, Function.identity()));
    }

    private static LearningModule quizModule(Learner learner, String slug) {
        return learner.syllabus()
                .module(slug)
                .filter(module -> !module.quiz().isEmpty())
                .orElseThrow(NotFound::new);
    }
}
