package nl.naast.annotation.domain;

import java.util.UUID;
import nl.naast.review.ReviewerRole;
import org.jspecify.annotations.Nullable;

/**
 * What a message is about: a turn, or a mark on it.
 *
 * @param markId null for the turn itself
 * @param markRole of the one who made the mark
 */
public record TalkPlace(
        int turn, @Nullable UUID markId, @Nullable ReviewerRole markRole) {
    public static TalkPlace onTurn(int turn) {
        return new TalkPlace(turn, null, null);
    }

    public static TalkPlace on(Mark mark, ReviewerRole maker) {
        return new TalkPlace(mark.turnNumber(), mark.id(), maker);
    }
}
