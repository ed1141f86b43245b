package nl.naast.institute.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.naast.identity.People;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** A coordinator makes a one-time link with which a member of her cohort chooses a password. */
@ApplicationScoped
@Transactional
public class InviteMember {
    private final Members members;
    private final People people;
    private final Trail trail;

    @Inject
    public InviteMember(Members members, People people, Trail trail) {
        this.members = members;
        this.people = people;
        this.trail = trail;
    }

    /**
     * @return the secret of the link; it is shown once and kept nowhere
     * @throws NotFound when the account is no member of the cohort, or is at home in another institute too
     */
    public String invite(Actor coordinator, UUID cohortId, UUID accountId) {
        Seat seat = members.seat(coordinator, cohortId, Role.COORDINATOR).orElseThrow(NotFound::new);
        requireOurs(seat, accountId);
        String secret = people.invite(accountId);
        trail.record(coordinator, seat.instituteId(), "institute.MemberInvited", accountId, "");
        return secret;
    }

    /** Whoever holds the link becomes that person everywhere, so another institute's people are out of reach. */
    private void requireOurs(Seat seat, UUID accountId) {
        boolean member = members.in(seat.cohortId()).stream()
                .anyMatch(found -> found.accountId().equals(accountId));
        boolean elsewhere = members.seatsOf(new Actor(accountId)).stream()
                .anyMatch(other -> !other.instituteId().equals(seat.instituteId()));
        if (!member || elsewhere) {
            throw new NotFound();
        }
    }
}
