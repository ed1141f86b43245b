package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.curriculum.Syllabuses;
import nl.naast.curriculum.domain.SyllabusLine;
import nl.naast.curriculum.domain.SyllabusVersion;
import nl.naast.curriculum.domain.TeachingPlan;
import nl.naast.curriculum.persistence.SyllabusVersions;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** A trainer begins a draft, from what students see now or from an earlier version that she brings back. */
@ApplicationScoped
@Transactional
public class StartSyllabus {
    private final FindTrainer trainers;
    private final SyllabusVersions versions;
    private final Syllabuses syllabuses;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public StartSyllabus(
            FindTrainer trainers, SyllabusVersions versions, Syllabuses syllabuses, Trail trail, Clock clock) {
        this.trainers = trainers;
        this.versions = versions;
        this.syllabuses = syllabuses;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param operationId the draft's id, chosen by who asks; asking again makes no second one
     * @param from number of the version it begins as
     */
    public void from(Actor trainer, UUID programmeId, UUID operationId, int from) {
        Seat seat = trainers.of(trainer, programmeId);
        Optional<SyllabusVersion> made = versions.known(operationId);
        if (made.isPresent()) {
            requireOf(programmeId, made.get());
            return;
        }
        List<SyllabusLine> lines = versions.of(programmeId);
        if (lines.stream().anyMatch(SyllabusLine::isDraft)) {
            throw new BusinessRuleViolation("curriculum.violation.draftExists");
        }
        TeachingPlan plan = plan(programmeId, from).upToDate(syllabuses.bundled());
        int number = lines.isEmpty() ? 1 : lines.get(0).number() + 1;
        versions.add(new SyllabusVersion(
                new SyllabusVersion.Birth(
                        operationId, seat.instituteId(), programmeId, number, trainer.accountId(), clock.instant()),
                from,
                plan));
        String detail = "version=" + number + " from=" + from;
        trail.record(trainer, seat.instituteId(), "curriculum.SyllabusStarted", operationId, detail);
    }

    private static void requireOf(UUID programmeId, SyllabusVersion made) {
        if (!made.programmeId().equals(programmeId)) {
            throw new NotFound();
        }
    }

    private TeachingPlan plan(UUID programmeId, int number) {
        return number == 0
                ? TeachingPlan.of(syllabuses.bundled())
                : versions.numbered(programmeId, number)
                        .map(SyllabusVersion::plan)
                        .orElseThrow(NotFound::new);
    }
}
