package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.naast.assignment.Round;
import nl.naast.assignment.persistence.KeptSubmissions;
import nl.naast.assignment.persistence.PracticeRounds;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;

/** Finds a round through the student's own membership. */
@ApplicationScoped
@Transactional
public class FindOwnRound {
    private final PracticeRounds rounds;
    private final KeptSubmissions submissions;
    private final Members members;
    private final Clock clock;

    @Inject
    public FindOwnRound(PracticeRounds rounds, KeptSubmissions submissions, Members members, Clock clock) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.members = members;
        this.clock = clock;
    }

    /** A round in which the actor has not handed in yet, while that can be done. */
    public Round findOpen(Actor student, UUID roundId) {
        Round round = find(student, roundId);
        if (submissions.of(student.accountId(), roundId).isPresent()) {
            throw new BusinessRuleViolation("assignment.violation.alreadyHandedIn");
        }
        if (!round.acceptsHandIn(clock.instant())) {
            throw new BusinessRuleViolation("assignment.violation.handInClosed");
        }
        return round;
    }

    /** @throws NotFound when it is not a round of a cohort in which the actor is a student */
    public Round find(Actor student, UUID roundId) {
        return rounds.byId(roundId)
                .filter(round ->
                        members.seat(student, round.cohortId(), Role.STUDENT).isPresent())
                .orElseThrow(NotFound::new);
    }
}
