package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.Syllabuses;
import nl.naast.curriculum.domain.ModulePlan;
import nl.naast.curriculum.domain.OwnMaterial;
import nl.naast.curriculum.domain.SyllabusDifference;
import nl.naast.curriculum.domain.SyllabusLine;
import nl.naast.curriculum.domain.SyllabusVersion;
import nl.naast.curriculum.domain.TeachingPlan;
import nl.naast.curriculum.persistence.SyllabusVersions;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** A trainer looks at what her programme teaches: the draft, what students see now, or an earlier version. */
@ApplicationScoped
@Transactional
public class ShowSyllabus {
    private final FindTrainer trainers;
    private final SyllabusVersions versions;
    private final Syllabuses syllabuses;
    private final Codebooks codebooks;

    @Inject
    public ShowSyllabus(FindTrainer trainers, SyllabusVersions versions, Syllabuses syllabuses, Codebooks codebooks) {
        this.trainers = trainers;
        this.versions = versions;
        this.syllabuses = syllabuses;
        this.codebooks = codebooks;
    }

    /** Two versions, and what is otherwise in the second. */
    public record Compared(SyllabusView from, SyllabusView to, SyllabusDifference difference) {}

    /** @param number of the version; null for the draft, or else for what students see */
    public SyllabusView open(Actor trainer, UUID programmeId, @Nullable Integer number) {
        Seat seat = trainers.of(trainer, programmeId);
        List<SyllabusLine> lines = versions.of(programmeId);
        int wanted = number == null ? newest(lines) : number;
        return view(seat, lines, wanted);
    }

    /** Also what is only in one of the two has a name there. */
    public Compared compare(Actor trainer, UUID programmeId, int from, int to) {
        Seat seat = trainers.of(trainer, programmeId);
        List<SyllabusLine> lines = versions.of(programmeId);
        SyllabusView before = view(seat, lines, from);
        SyllabusView after = view(seat, lines, to);
        return new Compared(before, after, SyllabusDifference.between(before.plan(), after.plan()));
    }

    public Codebook codebook(Actor trainer, UUID programmeId) {
        return codebooks.version(trainers.of(trainer, programmeId).codebookVersion());
    }

    private SyllabusView view(Seat seat, List<SyllabusLine> lines, int number) {
        SyllabusLine line = lines.stream()
                .filter(known -> known.number() == number)
                .findFirst()
                .orElse(SyllabusLine.BUNDLED);
        if (line.number() != number) {
            throw new NotFound();
        }
        TeachingPlan plan = plan(seat.programmeId(), number);
        List<BusinessRuleViolation> problems =
                line.isDraft() ? problems(plan, codebooks.version(seat.codebookVersion())) : List.of();
        return new SyllabusView(seat, line, plan, syllabuses.bundled(), lines, problems);
    }

    private TeachingPlan plan(UUID programmeId, int number) {
        return number == 0
                ? TeachingPlan.of(syllabuses.bundled())
                : versions.numbered(programmeId, number)
                        .map(SyllabusVersion::plan)
                        .orElseThrow(NotFound::new);
    }

    private static int newest(List<SyllabusLine> lines) {
        return lines.isEmpty() ? 0 : lines.get(0).number();
    }

    /** What is hidden may be unfinished. */
    static List<BusinessRuleViolation> problems(TeachingPlan plan, Codebook codebook) {
        List<String> hidden = plan.modules().stream()
                .flatMap(module -> Stream.concat(module.lessons().stream(), module.moments().stream()))
                .filter(ModulePlan.Entry::hidden)
                .map(ModulePlan.Entry::id)
                .toList();
        Stream<BusinessRuleViolation> lessons = plan.lessons().stream()
                .filter(lesson -> !hidden.contains(lesson.id()))
                .flatMap(lesson -> OwnMaterial.problems(lesson).stream());
        Stream<BusinessRuleViolation> moments = plan.moments().stream()
                .filter(moment -> !hidden.contains(moment.id()))
                .flatMap(moment -> OwnMaterial.problems(moment, codebook).stream());
        return Stream.concat(lessons, moments).toList();
    }
}
