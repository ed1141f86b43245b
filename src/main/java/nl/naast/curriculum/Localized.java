package nl.naast.curriculum;

import java.util.Locale;

/** A text of the curriculum in both languages. */
public record Localized(String nl, String en) {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** Where nothing is said. */
    public static final Localized NOTHING = new Localized("", "");

    public boolean isBlank() {
        return nl.isBlank() && en.isBlank();
    }

    public boolean lacksLanguage() {
        return nl.isBlank() || en.isBlank();
    }

    /** @return the characters of the longer one */
    public int length() {
        return Math.max(nl.length(), en.length());
    }

    /** In the reader's language; what was written in the other one only, in that. */
    public String in(Locale locale) {
        return "nl".equals(languageFor(locale).getLanguage()) ? nl : en;
    }

    /** The language in which a reader of this one finds it. */
    public Locale languageFor(Locale locale) {
        boolean dutch = "nl".equals(locale.getLanguage());
        boolean lacking = dutch ? nl.isBlank() && !en.isBlank() : en.isBlank() && !nl.isBlank();
        return dutch == lacking ? Locale.ENGLISH : DUTCH;
    }
}
