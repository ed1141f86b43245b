package nl.naast.annotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mark as it is shown.
 *
 * @param span the words it stands on; null for the whole turn
 * @param remark what the reviewer says about it, may be empty
 * @param rewrite the better line, asked for with a negative code; empty as long as it was not written
 */
public record MadeMark(
        UUID id,
        UUID reviewId,
        int turnNumber,
        String code,
        @Nullable Span span,
        String remark,
        String rewrite) {}
