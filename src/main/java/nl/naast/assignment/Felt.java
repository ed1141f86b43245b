package nl.naast.assignment;

import java.util.Locale;

/** What the person who played the client is asked: how it was to be spoken to. */
public enum Felt {
    ACCEPTED,
    HEARD,
    EQUAL,
    HELPED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
