package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.domain.SyllabusVersion;
import nl.naast.curriculum.persistence.SyllabusVersions;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** A trainer publishes the programme's draft, or throws it away. */
@ApplicationScoped
@Transactional
public class PublishSyllabus {
    private final FindTrainer trainers;
    private final SyllabusVersions versions;
    private final Codebooks codebooks;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public PublishSyllabus(
            FindTrainer trainers, SyllabusVersions versions, Codebooks codebooks, Trail trail, Clock clock) {
        this.trainers = trainers;
        this.versions = versions;
        this.codebooks = codebooks;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * From now on students see it and it never changes; publishing it again is harmless.
     *
     * @param number of the draft that was looked at
     */
    public void publish(Actor trainer, UUID programmeId, int number) {
        Seat seat = trainers.of(trainer, programmeId);
        Optional<SyllabusVersion> draft = versions.draftToChange(programmeId).filter(each -> each.number() == number);
        if (draft.isEmpty()) {
            requireKnown(programmeId, number);
            return;
        }
        ShowSyllabus.problems(draft.get().plan(), codebooks.version(seat.codebookVersion())).stream()
                .findFirst()
                .ifPresent(problem -> {
                    throw new BusinessRuleViolation(
                            problem.key(), problem.arguments().toArray());
                });
        draft.get().publish(trainer.accountId(), clock.instant());
        record(trainer, draft.get(), "curriculum.SyllabusPublished");
    }

    /** @param number of the draft that was looked at; one that is gone already is fine */
    public void discard(Actor trainer, UUID programmeId, int number) {
        trainers.of(trainer, programmeId);
        versions.draftToChange(programmeId)
                .filter(each -> each.number() == number)
                .ifPresent(draft -> {
                    record(trainer, draft, "curriculum.SyllabusDiscarded");
                    versions.remove(draft);
                });
    }

    private void requireKnown(UUID programmeId, int number) {
        if (versions.numbered(programmeId, number).isEmpty()) {
            throw new NotFound();
        }
    }

    private void record(Actor trainer, SyllabusVersion version, String action) {
        trail.record(trainer, version.instituteId(), action, version.id(), "version=" + version.number());
    }
}
