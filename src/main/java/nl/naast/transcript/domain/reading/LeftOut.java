package nl.naast.transcript.domain.reading;

/**
 * Something in the file that did not become a turn, so that nothing is dropped silently.
 *
 * @param line where it stands, from 1; 0 where it has no place
 * @param textKeyReason why it was left out, a key of the text bundles
 * @param excerpt its first words
 * @param characters how many characters it holds, white space not counted
 */
public record LeftOut(int line, String textKeyReason, String excerpt, long characters) {
    private static final int LONGEST = 80;

    public LeftOut {
        excerpt = shortened(excerpt);
    }

    private static String shortened(String excerpt) {
        String line = excerpt.substring(0, Math.min(excerpt.length(), 2 * LONGEST))
                .replaceAll("\\s+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
