package nl.naast.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rating that someone chose.
 *
 * @param level 1 to 5, or null when the reviewer can't judge it
 * @param evidence numbers of the turns that show it
 */
public record GivenRating(
        UUID reviewId, String scale, @Nullable Integer level, List<Integer> evidence) {
    /** Anything but the middle, and but "can't judge", says something and asks for a moment that shows it. */
    public boolean needsEvidence() {
        return level != null && level != 3;
    }
}
