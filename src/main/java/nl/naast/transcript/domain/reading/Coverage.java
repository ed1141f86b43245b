package nl.naast.transcript.domain.reading;

/**
 * Where the characters of a file went; white space is not counted.
 *
 * @param total all that the file says
 * @param inTurns words of turns
 * @param leftOut listed as left out
 */
public record Coverage(long total, long inTurns, long leftOut) {
    /** Labels, times and markup: what the file needs to say who speaks when. */
    public long structure() {
        return Math.max(0, total - inTurns - leftOut);
    }

    static long count(String text) {
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .count();
    }
}
