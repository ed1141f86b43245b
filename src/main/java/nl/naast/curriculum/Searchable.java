package nl.naast.curriculum;

import java.util.Locale;

/**
 * Something of the curriculum that can be found.
 *
 * @param place where it can be read: for a fragment the id of the lesson that shows it or the module and number of the
 *     step that does; else its own id
 * @param text plain words
 * @param about what it belongs to, by which it is found too
 */
public record Searchable(Kind kind, String id, String place, Localized title, Localized text, Localized about) {
    /** In the order in which they are shown. */
    public enum Kind {
        LESSON,
        MOMENT,
        CODE,
        FRAGMENT;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
