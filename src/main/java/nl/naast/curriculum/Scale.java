package nl.naast.curriculum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scale of five levels for a whole conversation: one for each stance, one for each competency.
 *
 * @param id for instance {@code STANCE-EQ} or {@code COMP-LIS}
 * @param competency null for the two stances
 */
public record Scale(
        String id, @Nullable Competency competency, Localized name, Localized question, List<Level> levels) {

    /** One step of a scale: 1 to 5, with what one sees at that step. */
    public record Level(int level, Localized label, Localized descriptor) {}

    /** The competency's slug or {@code stance}: for styling. */
    public String family() {
        return competency == null ? "stance" : competency.slug();
    }
}
