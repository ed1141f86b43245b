package nl.naast.annotation.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.naast.curriculum.Scale;

/**
 * A scale with what was chosen on it.
 *
 * @param family for colour and sign
 * @param chosen the reader's own level, {@code ?} for "can't judge", empty as long as nothing was chosen
 * @param evidence numbers of the turns that show it, as the reader chose them
 * @param others what other voices chose, by voice; empty before the reader may see that
 */
public record ShownScale(
        String id,
        String family,
        String sign,
        String name,
        String question,
        List<Level> levels,
        String chosen,
        List<Integer> evidence,
        Map<Voice, String> others) {

    /** One step with its words; the last one is "can't judge". */
    public record Level(String value, String label, String descriptor) {}

    static List<Level> levels(Scale scale, Locale locale, Level cannotJudge) {
        return java.util.stream.Stream.concat(
                        scale.levels().stream()
                                .map(level -> new Level(
                                        Integer.toString(level.level()),
                                        level.label().in(locale),
                                        level.descriptor().in(locale))),
                        java.util.stream.Stream.of(cannotJudge))
                .toList();
    }

    static String family(Scale scale) {
        return switch (scale.id()) {
            case "STANCE-EQ" -> "equal";
            case "STANCE-NJ" -> "nonjudgmental";
            default -> scale.family();
        };
    }

    static String sign(Scale scale) {
        String family = family(scale);
        return "nonjudgmental".equals(family) ? "open-hand" : family;
    }
}
