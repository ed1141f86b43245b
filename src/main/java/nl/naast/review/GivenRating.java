package nl.naast.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rating that someone chose.
 *
 * @param level 1 to 5, or null when the reviewer can't judge it
 */
public record GivenRating(
        UUID reviewId, String scale, @Nullable Integer level) {}
