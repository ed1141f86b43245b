package nl.naast.annotation.web;

import java.util.List;
import nl.naast.annotation.PlacedStance;
import nl.naast.curriculum.Stance;
import org.jspecify.annotations.Nullable;

/** Where somebody placed a turn on the stances. */
public record ShownPlaces(Voice voice, List<Place> on) {
    /**
     * On one of them.
     *
     * @param leaning null when it can't be told
     * @param reason why it is not where its codes usually are, may be empty
     */
    public record Place(
            Stance stance, String name, @Nullable Integer leaning, String reason) {
        static Place of(PlacedStance placed, String name) {
            return new Place(placed.stance(), name, placed.leaning(), placed.reason());
        }

        /** The line tilts, the hand closes, where it is below the middle. */
        String sign() {
            boolean low = leaning != null && leaning < 0;
            return switch (stance) {
                case EQUAL -> low ? "tilt" : "equal";
                case NONJUDGMENTAL -> low ? "closed-hand" : "open-hand";
            };
        }

        String number() {
            if (leaning == null) {
                return "?";
            }
            return leaning > 0 ? "+" + leaning : Integer.toString(leaning).replace('-', '−');
        }
    }
}
