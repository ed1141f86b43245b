package nl.naast.annotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Event: a reviewer did something in the reading room.
 *
 * @param seq its number within the review, rising without gaps
 * @param target which mark, turn and stance, or scale
 * @param state what it is now, as JSON; null when it is not there any more
 */
public record StepTaken(
        UUID reviewId,
        long seq,
        UUID stepId,
        StepKind kind,
        String target,
        @Nullable String state) {}
