package nl.naast.transcript;

import org.jspecify.annotations.Nullable;

/**
 * One turn of a shared conversation, as everybody with a reading grant sees it.
 *
 * @param number counts from 1
 * @param startMillis milliseconds from the start, null when the file had no times
 */
public record Turn(
        int number,
        Speaker speaker,
        @Nullable Long startMillis,
        @Nullable Long endMillis,
        String text) {

    /** Start as minutes and seconds, empty when unknown. */
    public String startClock() {
        if (startMillis == null) {
            return "";
        }
        long seconds = startMillis / 1000;
        String rest = seconds % 60 < 10 ? "0" + seconds % 60 : Long.toString(seconds % 60);
        return seconds / 60 + ":" + rest;
    }
}
