package nl.naast.curriculum;

import java.util.Locale;

/** What someone who seeks help asks for: accept me, listen to me, talk with me, help me. Each is a module too. */
public enum Competency {
    ACCEPT,
    LISTEN,
    TALK,
    HELP;

    /** The name in text keys, addresses and style sheets. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Competency of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
