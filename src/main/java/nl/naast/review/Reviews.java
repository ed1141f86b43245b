package nl.naast.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.naast.shared.Actor;

/** Reviews for higher rooms, found through what the actor may see. */
public interface Reviews {
    /** @throws nl.naast.shared.NotFound when it is not the actor's review or was withdrawn */
    AssignedReview own(Actor reviewer, UUID reviewId);

    /**
     * The actor's review, to change something in it.
     *
     * @throws nl.naast.shared.BusinessRuleViolation when it is finished
     */
    AssignedReview ownUnfinished(Actor reviewer, UUID reviewId);

    /** Everything the actor was asked to review, oldest first, withdrawn ones left out. */
    List<AssignedReview> by(Actor reviewer);

    /** Ids of everything the person was ever asked to review, withdrawn ones included: for handing over and erasing. */
    List<UUID> everBy(UUID accountId);

    /** For callers that decided the actor may see them; withdrawn ones left out. */
    List<AssignedReview> ofSubmissions(Collection<UUID> submissionIds);

    List<GivenRating> ratingsOf(Collection<UUID> reviewIds);
}
