package nl.naast.transcript.domain.reading;

/**
 * Something a reader assumed and that may be wrong.
 *
 * @param textKey a key of the text bundles that says what was assumed and why
 * @param detail what it was assumed of, empty where the text says it all
 */
public record Guess(String textKey, String detail) {}
