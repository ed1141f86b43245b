package nl.naast.annotation;

import java.util.Locale;

/** What a step in the reading room is about. */
public enum StepKind {
    MARK,
    STANCE,
    RATING,
    WORDS;

    /** The name in the programming interface. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
