package nl.naast.annotation;

import java.util.Locale;
import nl.naast.shared.NotFound;

/** What one can say to a mark with one press. */
public enum QuickAnswer {
    THANKS,
    HELPED,
    DIFFERENT;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static QuickAnswer of(String slug) {
        for (QuickAnswer answer : values()) {
            if (answer.slug().equals(slug)) {
                return answer;
            }
        }
        throw new NotFound();
    }
}
