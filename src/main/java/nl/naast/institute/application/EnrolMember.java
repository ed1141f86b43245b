package nl.naast.institute.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.naast.institute.Enrolment;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.domain.Cohort;
import nl.naast.institute.domain.Membership;
import nl.naast.institute.domain.StudyGroup;
import nl.naast.institute.persistence.EndedMemberships;
import nl.naast.institute.persistence.Institutes;
import nl.naast.institute.persistence.Memberships;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;
import org.jspecify.annotations.Nullable;

/** A coordinator brings someone into a cohort, or opens a cohort beside her own. */
@ApplicationScoped
@Transactional
public class EnrolMember implements Enrolment {
    private final Institutes institutes;
    private final Memberships memberships;
    private final EndedMemberships ended;
    private final Members members;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public EnrolMember(
            Institutes institutes,
            Memberships memberships,
            EndedMemberships ended,
            Members members,
            Trail trail,
            Clock clock) {
        this.institutes = institutes;
        this.memberships = memberships;
        this.ended = ended;
        this.members = members;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public UUID cohortNamed(Actor coordinator, UUID besideCohortId, String name) {
        Cohort beside = coordinated(coordinator, besideCohortId);
        return institutes
                .cohortNamed(beside.programmeId(), name)
                .orElseGet(() -> openBeside(coordinator, beside, name))
                .id();
    }

    @Override
    public void enrol(Actor coordinator, UUID cohortId, UUID accountId, Role role, String groupName) {
        Cohort cohort = coordinated(coordinator, cohortId);
        boolean already = members.in(cohortId).stream()
                .anyMatch(member -> member.accountId().equals(accountId) && member.role() == role);
        if (!already) {
            add(coordinator, cohort, group(cohort, groupName), accountId, role);
        }
    }

    private Cohort coordinated(Actor coordinator, UUID cohortId) {
        requireCoordinator(coordinator, cohortId);
        return institutes.cohort(cohortId).orElseThrow(NotFound::new);
    }

    private void requireCoordinator(Actor coordinator, UUID cohortId) {
        if (members.seat(coordinator, cohortId, Role.COORDINATOR).isEmpty()) {
            throw new NotFound();
        }
    }

    private Cohort openBeside(Actor coordinator, Cohort beside, String name) {
        Cohort cohort = new Cohort(UUID.randomUUID(), beside.instituteId(), beside.programmeId(), name);
        institutes.add(cohort);
        trail.record(coordinator, cohort.instituteId(), "institute.CohortOpened", cohort.id(), "");
        add(coordinator, cohort, null, coordinator.accountId(), Role.COORDINATOR);
        return cohort;
    }

    private void add(Actor by, Cohort cohort, @Nullable UUID groupId, UUID accountId, Role role) {
        if (!ended.resume(cohort.id(), accountId, role, groupId)) {
            memberships.add(new Membership(UUID.randomUUID(), cohort, groupId, accountId, role, clock.instant()));
        }
        trail.record(by, cohort.instituteId(), "institute.MemberEnrolled", accountId, role.name());
    }

    private @Nullable UUID group(Cohort cohort, String name) {
        if (name.isBlank()) {
            return null;
        }
        return institutes
                .groupNamed(cohort.id(), name)
                .orElseGet(() -> {
                    StudyGroup group = new StudyGroup(UUID.randomUUID(), cohort.instituteId(), cohort.id(), name);
                    institutes.add(group);
                    return group;
                })
                .id();
    }
}
