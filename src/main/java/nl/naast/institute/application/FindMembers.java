package nl.naast.institute.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.institute.Member;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.institute.persistence.Memberships;
import nl.naast.shared.Actor;

/** Looks memberships up for all rooms. */
@ApplicationScoped
@Transactional
public class FindMembers implements Members {
    private final Memberships memberships;

    @Inject
    public FindMembers(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public List<Seat> seatsOf(Actor actor) {
        return memberships.seatsOf(actor.accountId());
    }

    @Override
    public Optional<Seat> seat(Actor actor, UUID cohortId, Role role) {
        return seatsOf(actor).stream()
                .filter(seat -> seat.cohortId().equals(cohortId) && seat.role() == role)
                .findFirst();
    }

    @Override
    public List<Member> in(UUID cohortId) {
        return memberships.in(cohortId);
    }
}
