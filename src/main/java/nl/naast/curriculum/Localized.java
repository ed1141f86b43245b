package nl.naast.curriculum;

import java.util.Locale;

/** A text of the curriculum in both languages. */
public record Localized(String nl, String en) {
    public String in(Locale locale) {
        return "nl".equals(locale.getLanguage()) ? nl : en;
    }
}
