package nl.naast.transcript;

import java.util.Locale;

/** Who says a turn, once it is known who the helper is. */
public enum Speaker {
    HELPER,
    CLIENT,
    OTHER;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
