package nl.naast.annotation.web;

import nl.naast.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * A code that somebody saw in a turn.
 *
 * @param span the words it stands on; null for the whole turn
 */
public record ShownMark(
        Voice voice, CodeLabel label, @Nullable Span span, String remark, String rewrite) {
    /** Where its words begin; the whole turn comes first. */
    int start() {
        return span == null ? -1 : span.start();
    }
}
