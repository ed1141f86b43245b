package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.naast.assignment.Round;
import nl.naast.assignment.domain.PracticeRound;
import nl.naast.assignment.persistence.PracticeRounds;
import nl.naast.curriculum.Competency;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** A coordinator plans the next round of her cohort. */
@ApplicationScoped
@Transactional
public class PlanRound {
    private final PracticeRounds rounds;
    private final Members members;
    private final Trail trail;

    @Inject
    public PlanRound(PracticeRounds rounds, Members members, Trail trail) {
        this.rounds = rounds;
        this.members = members;
        this.trail = trail;
    }

    public UUID plan(Actor coordinator, UUID cohortId, Competency competency, PracticeRound.Windows windows) {
        Seat seat = members.seat(coordinator, cohortId, Role.COORDINATOR).orElseThrow(NotFound::new);
        int next = rounds.of(List.of(cohortId)).stream()
                        .mapToInt(Round::number)
                        .max()
                        .orElse(0)
                + 1;
        UUID id = UUID.randomUUID();
        rounds.add(new PracticeRound(id, seat.instituteId(), cohortId, next, competency, windows));
        trail.record(coordinator, seat.instituteId(), "assignment.RoundPlanned", id, competency.name());
        return id;
    }
}
