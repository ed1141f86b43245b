package nl.naast.curriculum;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Short practice: a client says something, the student answers, names what she did and compares.
 *
 * @param module the slug of the module it belongs to
 * @param line what the client says
 * @param tension for instance {@code T3}, or null
 * @param replies prepared answers of different quality; nobody sees them before answering
 */
public record Moment(
        String id,
        String module,
        Localized title,
        Localized context,
        Localized line,
        @Nullable String tension,
        List<Reply> replies) {

    /** How well a prepared reply helps. */
    public enum Quality {
        POOR,
        FAIR,
        GOOD;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A prepared reply with how an expert reads it. */
    public record Reply(Quality quality, Localized text, List<String> codes, StanceValues stances, Localized why) {}
}
