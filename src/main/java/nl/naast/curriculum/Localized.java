package nl.naast.curriculum;

import java.util.Locale;

/** A text of the curriculum in both languages. */
public record Localized(String nl, String en) {
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

    public String in(Locale locale) {
        return "nl".equals(locale.getLanguage()) ? nl : en;
    }
}
