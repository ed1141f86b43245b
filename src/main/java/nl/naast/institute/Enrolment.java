package nl.naast.institute;

import java.util.UUID;
import nl.naast.shared.Actor;

/** Command: brings people and cohorts in. */
public interface Enrolment {
    /**
     * A cohort of the programme that the coordinator's own cohort belongs to, made when no cohort of
     * that name exists; the coordinator coordinates it too.
     */
    UUID cohortNamed(Actor coordinator, UUID besideCohortId, String name);

    /** Makes the account a member of the coordinator's cohort; does nothing when it already is. */
    void enrol(Actor coordinator, UUID cohortId, UUID accountId, Role role, String groupName);
}
