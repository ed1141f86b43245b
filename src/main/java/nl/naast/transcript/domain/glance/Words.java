package nl.naast.transcript.domain.glance;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What counts as a word: letters and digits in a row, with the apostrophes and hyphens inside. So
 * {@code don't} and {@code zo'n} are one word, and {@code uh} is a word too, because it was said.
 */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’‑-][\\p{L}\\p{M}\\p{N}]+)*+");

    private Words() {}

    public static int in(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** The words themselves, in small letters and with straight apostrophes. */
    static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
