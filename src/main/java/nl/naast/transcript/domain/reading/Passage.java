package nl.naast.transcript.domain.reading;

import org.jspecify.annotations.Nullable;

/**
 * A piece of what one voice says, of which several may make a turn.
 *
 * @param line where it stands in the file, 0 where that means nothing
 * @param speaker null where the file does not say
 */
record Passage(
        int line,
        @Nullable String speaker,
        @Nullable Long start,
        @Nullable Long end,
        String text) {
    Passage by(@Nullable String other) {
        return new Passage(line, other, start, end, text);
    }
}
