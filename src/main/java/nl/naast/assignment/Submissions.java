package nl.naast.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.shared.Actor;

/** Views and commands on rounds and on what was handed in, for higher rooms that decided who may ask. */
public interface Submissions {
    /** Rounds of these cohorts, oldest first. */
    List<Round> roundsOf(Collection<UUID> cohortIds);

    Optional<Round> round(UUID roundId);

    /** Everything the actor handed in, oldest first. */
    List<HandedIn> by(Actor author);

    List<HandedIn> inRounds(Collection<UUID> roundIds);

    /** The actor's own submission. */
    Optional<HandedIn> own(Actor author, UUID submissionId);

    Optional<HandedIn> byId(UUID submissionId);

    /** Lets the author see the feedback; a second release changes nothing. */
    void release(Actor by, UUID submissionId);
}
