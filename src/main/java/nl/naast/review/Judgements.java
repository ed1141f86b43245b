package nl.naast.review;

import java.util.List;
import java.util.UUID;
import nl.naast.shared.Actor;
import org.jspecify.annotations.Nullable;

/** What a reviewer judges of the whole conversation, as commands for the room in which she does it. */
public interface Judgements {
    /**
     * Chooses a level on a scale.
     *
     * @param operationId chosen by the reviewer's browser; becomes the id of a first rating
     * @param level 1 to 5, or null for "can't judge"
     * @param evidence numbers of the turns that show it
     */
    GivenRating rate(
            Actor reviewer,
            UUID reviewId,
            UUID operationId,
            String scale,
            @Nullable Integer level,
            List<Integer> evidence);

    /** Makes as if nothing had been chosen on the scale. */
    void unrate(Actor reviewer, UUID reviewId, String scale);

    /** Writes a strength and a question over those that were there. */
    void write(Actor reviewer, UUID reviewId, String strength, String question);
}
