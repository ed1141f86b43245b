package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.curriculum.GivenAnswer;
import nl.naast.curriculum.domain.CodebookVersion;
import nl.naast.curriculum.domain.DoneStep;
import nl.naast.curriculum.domain.MomentAnswer;
import nl.naast.curriculum.domain.SyllabusVersion;
import nl.naast.curriculum.persistence.CodebookVersions;
import nl.naast.curriculum.persistence.DoneSteps;
import nl.naast.curriculum.persistence.MomentAnswers;
import nl.naast.curriculum.persistence.QuizAttempts;
import nl.naast.curriculum.persistence.SyllabusVersions;
import nl.naast.shared.PersonalDataHolder;

/**
 * Hands over what a person read, answered and tried, and which versions of the codebook and the syllabus she made; erases her replies
 * and that it was she. Codes stay as numbers, versions belong to the institute or programme.
 */
@ApplicationScoped
@Transactional
public class CurriculumPersonalData implements PersonalDataHolder {
    private final DoneSteps steps;
    private final MomentAnswers answers;
    private final QuizAttempts quizzes;
    private final CodebookVersions versions;
    private final SyllabusVersions syllabuses;

    @Inject
    public CurriculumPersonalData(
            DoneSteps steps,
            MomentAnswers answers,
            QuizAttempts quizzes,
            CodebookVersions versions,
            SyllabusVersions syllabuses) {
        this.steps = steps;
        this.answers = answers;
        this.quizzes = quizzes;
        this.versions = versions;
        this.syllabuses = syllabuses;
    }

    @Override
    public String room() {
        return "curriculum";
    }

    @Override
    public Map<String, Object> export(UUID accountId) {
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
        return Map.of(
                "done", done,
                "moments", answered,
                "quizzes", tried,
                "codebooks", started(accountId),
                "syllabuses", made(accountId));
    }

    @Override
    public void erase(UUID accountId) {
        answers.of(accountId).forEach(MomentAnswer::eraseText);
        versions.madeBy(accountId).forEach(CodebookVersion::forgetMaker);
        syllabuses.by(accountId).forEach(version -> version.forget(accountId));
    }

    private List<Map<String, Object>> made(UUID accountId) {
        return syllabuses.by(accountId).stream()
                .map(SyllabusVersion::line)
                .map(line -> Map.<String, Object>of("number", line.number(), "madeAt", String.valueOf(line.madeAt())))
                .toList();
    }

    private List<Map<String, Object>> started(UUID accountId) {
        return versions.madeBy(accountId).stream()
                .map(CodebookVersion::line)
                .map(line -> Map.<String, Object>of("name", line.name(), "number", line.number(), "at", line.madeAt()))
                .toList();
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
    }
}
