package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
<<<<<<< HEAD
import nl.naast.curriculum.GivenAnswer;
import nl.naast.curriculum.domain.DoneStep;
import nl.naast.curriculum.domain.MomentAnswer;
import nl.naast.curriculum.persistence.DoneSteps;
import nl.naast.curriculum.persistence.MomentAnswers;
import nl.naast.curriculum.persistence.QuizAttempts;
import nl.naast.shared.PersonalDataHolder;

/** Hands over what a person read, answered and tried, and erases her replies; the codes stay as numbers. */
@ApplicationScoped
@Transactional
public class CurriculumPersonalData implements PersonalDataHolder {
    private final DoneSteps steps;
    private final MomentAnswers answers;
    private final QuizAttempts quizzes;

    @Inject
    public CurriculumPersonalData(DoneSteps steps, MomentAnswers answers, QuizAttempts quizzes) {
        this.steps = steps;
        this.answers = answers;
        this.quizzes = quizzes;
=======
import nl.naast.curriculum.domain.CodebookVersion;
import nl.naast.curriculum.persistence.CodebookVersions;
import nl.naast.shared.PersonalDataHolder;

/** Hands over which versions of the codebook a person started, and forgets that it was she. */
@ApplicationScoped
@Transactional
public class CurriculumPersonalData implements PersonalDataHolder {
    private final CodebookVersions versions;

    @Inject
    public CurriculumPersonalData(CodebookVersions versions) {
        this.versions = versions;
>>>>>>> main
    }

    @Override
    public String room() {
        return "curriculum";
    }

    @Override
    public Map<String, Object> export(UUID accountId) {
<<<<<<< HEAD
        List<Map<String, Object>> done =
                steps.of(accountId).stream().map(CurriculumPersonalData::export).toList();
        List<Map<String, Object>> answered = answers.of(accountId).stream()
                .map(MomentAnswer::view)
                .map(CurriculumPersonalData::export)
                .toList();
        List<Map<String, Object>> tried = quizzes.of(accountId).stream()
                .map(tally -> Map.<String, Object>of(
                        "module", tally.module(),
                        "attempt", tally.number(),
                        "item", tally.item(),
                        "chosen", tally.chosen(),
                        "answeredAt", tally.answeredAt()))
                .toList();
        return Map.of("done", done, "moments", answered, "quizzes", tried);
    }

    @Override
    public void erase(UUID accountId) {
        answers.of(accountId).forEach(MomentAnswer::eraseText);
    }

    private static Map<String, Object> export(DoneStep step) {
        return Map.of("kind", step.kind().name(), "item", step.item(), "step", step.step(), "doneAt", step.doneAt());
    }

    private static Map<String, Object> export(GivenAnswer answer) {
        return Map.of(
                "moment", answer.moment(),
                "number", answer.number(),
                "text", answer.text(),
                "codes", answer.codes(),
                "equal", String.valueOf(answer.equal()),
                "nonjudgmental", String.valueOf(answer.nonjudgmental()),
                "changedAt", answer.changedAt());
=======
        List<Map<String, Object>> started = versions.madeBy(accountId).stream()
                .map(CodebookVersion::line)
                .map(line -> Map.<String, Object>of("name", line.name(), "number", line.number(), "at", line.madeAt()))
                .toList();
        return Map.of("codebooks", started);
    }

    /** The version itself belongs to the institute and stays. */
    @Override
    public void erase(UUID accountId) {
        versions.madeBy(accountId).forEach(CodebookVersion::forgetMaker);
>>>>>>> main
    }
}
