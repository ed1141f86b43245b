package nl.naast.institute.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import nl.naast.identity.People;
import nl.naast.institute.Role;
import nl.naast.institute.StartingCodebook;
import nl.naast.institute.domain.Cohort;
import nl.naast.institute.domain.Institute;
import nl.naast.institute.domain.Membership;
import nl.naast.institute.domain.Programme;
import nl.naast.institute.persistence.Institutes;
import nl.naast.institute.persistence.Memberships;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** The administrator founds an institute with its first programme and cohort, and coordinates it to begin with. */
@ApplicationScoped
@Transactional
public class FoundInstitute {
    /** What an institute starts with. */
    public record Plan(String institute, ZoneId zone, String programme, String cohort) {
        private static final int LONGEST_NAME = 190;

        /** @throws BusinessRuleViolation when a name is missing or too long to keep */
        public Plan {
            institute = named(institute, "institute.violation.instituteName");
            programme = named(programme, "institute.violation.programmeName");
            cohort = named(cohort, "institute.violation.cohortName");
        }

        private static String named(String typed, String otherwise) {
            String name = typed.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                throw new BusinessRuleViolation(otherwise, LONGEST_NAME);
            }
            return name;
        }
    }

    private final Institutes institutes;
    private final Memberships memberships;
    private final People people;
    private final StartingCodebook startingCodebook;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public FoundInstitute(
            Institutes institutes,
            Memberships memberships,
            People people,
            StartingCodebook startingCodebook,
            Trail trail,
            Clock clock) {
        this.institutes = institutes;
        this.memberships = memberships;
        this.people = people;
        this.startingCodebook = startingCodebook;
        this.trail = trail;
        this.clock = clock;
    }

    /** Returns the id of the first cohort. */
    public UUID found(Actor administrator, Plan plan) {
        if (!people.isAdministrator(administrator)) {
            throw new NotFound();
        }
        Institute institute = new Institute(UUID.randomUUID(), plan.institute(), plan.zone(), clock.instant());
        Programme programme =
                new Programme(UUID.randomUUID(), institute.id(), plan.programme(), startingCodebook.version());
        Cohort cohort = new Cohort(UUID.randomUUID(), institute.id(), programme.id(), plan.cohort());
        institutes.add(institute);
        institutes.add(programme);
        institutes.add(cohort);
        memberships.add(new Membership(
                UUID.randomUUID(), cohort, null, administrator.accountId(), Role.COORDINATOR, clock.instant()));
        trail.record(administrator, institute.id(), "institute.InstituteFounded", institute.id(), "");
        return cohort.id();
    }
}
