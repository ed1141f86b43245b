package nl.naast.transcript.domain.pseudonym;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.naast.transcript.PersonalDataKind;

/** One stretch of text that gives something away. Two finds with the same {@code who} get the same words in their place. */
record Find(Place at, String surface, PersonalDataKind kind, Label label, String why, String who, Reach reach) {
    private static final Pattern GAPS = Pattern.compile("[\\s.\\-–/()]+");

    /** Where else the same wording means the same. */
    enum Reach {
        ANY_CASE,
        SAME_CASE,
        ONLY_HERE
    }

    static Find of(Talk talk, Place at, PersonalDataKind kind, Stand stand, String why) {
        String surface = talk.between(at);
        return new Find(at, surface, kind, stand.in(talk.language()), why, key(surface), Reach.SAME_CASE);
    }

    /** The same for all spellings of a number, and for all cases of a word. */
    static String key(String surface) {
        String bare = GAPS.matcher(surface.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        return bare.chars().anyMatch(Character::isLetter) ? bare : bare.replace(" ", "");
    }

    Find reaching(Reach further) {
        return new Find(at, surface, kind, label, why, who, further);
    }

    Find named(Label words, String person) {
        return new Find(at, surface, kind, words, why, person, reach);
    }
}
