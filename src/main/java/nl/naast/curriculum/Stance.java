package nl.naast.curriculum;

import java.util.Locale;

/** The two stances that run through all modules. */
public enum Stance {
    EQUAL,
    NONJUDGMENTAL;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
