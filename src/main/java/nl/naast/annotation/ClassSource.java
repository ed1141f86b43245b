package nl.naast.annotation;

import java.util.Locale;
import nl.naast.shared.NotFound;

/**
 * What a class looks at together.
 *
 * @param item the id of the anchor, the moment or the submission
 */
public record ClassSource(Kind kind, String item) {
    /** Where the words come from. */
    public enum Kind {
        ANCHOR,
        MOMENT,
        SUBMISSION;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As an address or a form names it, {@code anchor:accept-anchor-weak}. */
    public static ClassSource of(String named) {
        String[] parts = named.split(":", -1);
        for (Kind kind : Kind.values()) {
            if (parts.length == 2 && kind.slug().equals(parts[0])) {
                return new ClassSource(kind, parts[1]);
            }
        }
        throw new NotFound();
    }

    @Override
    public String toString() {
        return kind.slug() + ":" + item;
    }
}
