package nl.naast.transcript.domain.reading;

import org.jspecify.annotations.Nullable;

/**
 * One turn as the file gives it, before anybody said who the speakers are.
 *
 * @param speaker the label in the file, empty where there is none
 * @param startMillis from the start of the conversation
 * @param endMillis never before {@code startMillis}
 */
public record RawTurn(
        String speaker,
        @Nullable Long startMillis,
        @Nullable Long endMillis,
        String text) {
    /** Some files let a cue end before it starts: such an end says nothing. */
    public RawTurn {
        endMillis = startMillis != null && endMillis != null && endMillis < startMillis ? null : endMillis;
    }
}
