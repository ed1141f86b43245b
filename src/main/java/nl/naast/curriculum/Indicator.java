package nl.naast.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something in a conversation from which one can tell that a student has a competency.
 *
 * @param id {@code A1} to {@code H6}: the letter is that of the competency
 * @param codes in which it shows
 */
public record Indicator(String id, Localized name, Localized text, List<String> codes) {
    private static final Map<Character, Competency> LETTERS = Map.of(
            'A', Competency.ACCEPT,
            'L', Competency.LISTEN,
            'T', Competency.TALK,
            'H', Competency.HELP);

    public Competency competency() {
        return Objects.requireNonNull(LETTERS.get(id.charAt(0)), id);
    }

    public Indicator withCodes(List<String> now) {
        return new Indicator(id, name, text, now);
    }
}
