package nl.naast.transcript.domain.pseudonym;

import java.util.Locale;
import nl.naast.transcript.PersonalDataKind;

/** One stretch of text that gives something away. Two finds with the same {@code who} get the same words in their place. */
record Find(Place at, String surface, PersonalDataKind kind, Label label, String why, String who, Reach reach) {
    /** Where else the same wording means the same. */
    enum Reach {
        ANY_CASE,
        SAME_CASE,
        ONLY_HERE
    }

    static String key(String surface) {
        return surface.strip().replaceAll("[\\s.-]+", " ").toLowerCase(Locale.ROOT);
    }

    Find reaching(Reach further) {
        return new Find(at, surface, kind, label, why, who, further);
    }
}
