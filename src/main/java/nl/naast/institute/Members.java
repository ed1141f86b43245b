package nl.naast.institute;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.shared.Actor;

/** Who belongs where: every room decides through this what an actor may see. */
public interface Members {
    /** All places that the actor holds now, in every institute. */
    List<Seat> seatsOf(Actor actor);

    /** The actor's place in this cohort in this role, if there is one now. */
    Optional<Seat> seat(Actor actor, UUID cohortId, Role role);

    /** Everyone in the cohort now, in a stable order. */
    List<Member> in(UUID cohortId);
}
