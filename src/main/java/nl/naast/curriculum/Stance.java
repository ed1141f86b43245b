package nl.naast.curriculum;

import java.util.Locale;

/** The two stances that run through all modules. */
public enum Stance {
    EQUAL,
    NONJUDGMENTAL;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such stance */
    public static Stance of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
