package nl.naast.curriculum;

import org.jspecify.annotations.Nullable;

/**
 * A name for something that can be seen in one turn.
 *
 * @param id stable within all versions, for instance {@code LIS+OPEN}
 * @param competency null for neutral codes and client markers
 * @param counter an example of what it is not; empty for client markers
 * @param equal the usual value on that stance, -2 to 2; 0 for client markers
 * @param nonjudgmental likewise
 * @param starter whether it belongs to the set to start with
 * @param forClient whether it marks a turn of the client instead of the helper
 * @param hidden whether it stays known but cannot be chosen
 */
public record Code(
        String id,
        @Nullable Competency competency,
        Polarity polarity,
        Localized name,
        Localized definition,
        Localized example,
        Localized counter,
        int equal,
        int nonjudgmental,
        boolean starter,
        boolean forClient,
        boolean hidden) {

    /** The module's slug, {@code neutral} or {@code client}: for grouping and styling. */
    public String family() {
        if (forClient) {
            return "client";
        }
        return competency == null ? "neutral" : competency.slug();
    }

    /** Id of the drawing of its family; empty when the family has none. */
    public String drawing() {
        if (forClient) {
            return "voice-client";
        }
        return competency == null ? "" : competency.slug();
    }

    public boolean needsRewrite() {
        return polarity == Polarity.NEGATIVE;
    }
}
