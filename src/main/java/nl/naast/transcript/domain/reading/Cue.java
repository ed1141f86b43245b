package nl.naast.transcript.domain.reading;

/**
 * A piece of text with its times, as WebVTT and SubRip have them; the text still holds its tags.
 *
 * @param line where its block starts, from 1
 */
record Cue(int line, String id, long startMillis, long endMillis, String text) {}
