package nl.naast.curriculum;

import java.util.List;
import java.util.Locale;

/**
 * A whole conversation with the key of an expert: codes, stances and levels.
 *
 * @param strength {@code weak}, {@code mixed} or {@code strong}
 * @param languages in which the conversation and its key exist, the first of them always
 * @param story who the client is
 */
public record Anchor(
        String id,
        String module,
        String strength,
        List<String> languages,
        Localized title,
        Localized story,
        List<CodedTurn> turns,
        List<Level> levels) {

    /**
     * The expert's level on one scale.
     *
     * @param turns numbers, from 1, of the turns that show it
     */
    public record Level(String scale, int level, Localized why, List<Integer> turns) {}

    /** The reader's language where the conversation exists in it, else the one in which it was written. */
    public Locale languageFor(Locale reader) {
        return languages.contains(reader.getLanguage()) ? reader : Locale.forLanguageTag(languages.get(0));
    }
}
