package nl.naast.institute.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.institute.persistence.EndedMemberships;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** A coordinator lets someone leave her cohort; what was handed in and written stays. */
@ApplicationScoped
@Transactional
public class EndMembership {
    private final Members members;
    private final EndedMemberships ended;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public EndMembership(Members members, EndedMemberships ended, Trail trail, Clock clock) {
        this.members = members;
        this.ended = ended;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Ending what has ended already changes nothing.
     *
     * @throws BusinessRuleViolation when nobody would be left to coordinate the cohort
     */
    public void end(Actor coordinator, UUID cohortId, UUID accountId, Role role) {
        Seat seat = members.seat(coordinator, cohortId, Role.COORDINATOR).orElseThrow(NotFound::new);
        if (role == Role.COORDINATOR && coordinators(cohortId) < 2) {
            throw new BusinessRuleViolation("institute.violation.lastCoordinator");
        }
        if (ended.end(cohortId, accountId, role, clock.instant())) {
            trail.record(coordinator, seat.instituteId(), "institute.MembershipEnded", accountId, role.name());
        }
    }

    private long coordinators(UUID cohortId) {
        return members.in(cohortId).stream()
                .filter(member -> member.role() == Role.COORDINATOR)
                .count();
    }
}
