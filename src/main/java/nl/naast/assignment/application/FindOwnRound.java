package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.naast.assignment.Round;
import nl.naast.assignment.persistence.PracticeRounds;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;

/** Finds a round through the student's own membership. */
@ApplicationScoped
@Transactional
public class FindOwnRound {
    private final PracticeRounds rounds;
    private final Members members;

    @Inject
    public FindOwnRound(PracticeRounds rounds, Members members) {
        this.rounds = rounds;
        this.members = members;
    }

    /** @throws NotFound when it is not a round of a cohort in which the actor is a student */
    public Round find(Actor student, UUID roundId) {
        return rounds.byId(roundId)
                .filter(round ->
                        members.seat(student, round.cohortId(), Role.STUDENT).isPresent())
                .orElseThrow(NotFound::new);
    }
}
