package nl.naast.review;

import java.util.Locale;

/** In which role someone reviews a conversation. */
public enum ReviewerRole {
    SELF,
    PEER,
    TRAINER;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
