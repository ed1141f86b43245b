package nl.naast.annotation;

import java.util.UUID;
import nl.naast.curriculum.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Where a reviewer places one turn of the helper on one stance.
 *
 * @param leaning -2 to 2, or null when the reviewer can't tell
 * @param reason why it is not where its codes usually are, may be empty
 */
public record PlacedStance(
        UUID reviewId,
        int turnNumber,
        Stance stance,
        @Nullable Integer leaning,
        String reason) {}
