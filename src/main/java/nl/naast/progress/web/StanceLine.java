package nl.naast.progress.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.naast.annotation.PlacedStance;
import nl.naast.curriculum.Stance;

/**
 * Where all voices together placed one turn on one stance.
 *
 * @param slug the stance, for texts and styling
 * @param sign id of its drawing
 */
public record StanceLine(String slug, String sign, List<Placed> placed) {

    /** What one voice chose, written with its sign. */
    public record Placed(String voice, String value) {}

    static List<StanceLine> of(List<PlacedStance> stances, Function<PlacedStance, String> voice) {
        return Arrays.stream(Stance.values())
                .map(stance -> line(stance, stances, voice))
                .filter(line -> !line.placed().isEmpty())
                .toList();
    }

    private static StanceLine line(Stance stance, List<PlacedStance> stances, Function<PlacedStance, String> voice) {
        List<Placed> placed = stances.stream()
                .filter(one -> one.stance() == stance && one.leaning() != null)
                .map(one -> new Placed(voice.apply(one), signed(Objects.requireNonNull(one.leaning()))))
                .sorted(Comparator.comparing(one -> Voices.place(one.voice())))
                .toList();
        return new StanceLine(stance.slug(), sign(stance, placed), placed);
    }

    private static String sign(Stance stance, List<Placed> placed) {
        boolean low = placed.stream().anyMatch(one -> one.value().startsWith("−"));
        if (stance == Stance.EQUAL) {
            return low ? "tilt" : "equal";
        }
        return low ? "closed-hand" : "open-hand";
    }

    private static String signed(int leaning) {
        return leaning > 0 ? "+" + leaning : leaning < 0 ? "−" + -leaning : "0";
    }
}
