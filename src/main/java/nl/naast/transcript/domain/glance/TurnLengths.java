package nl.naast.transcript.domain.glance;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.naast.transcript.Glance.TurnLength;
import nl.naast.transcript.Speaker;

/** The form in which the lengths of turns are kept: {@code H12C30} is twelve words of the helper, then thirty of the client. */
final class TurnLengths {
    private static final Map<Speaker, String> LETTERS =
            Map.of(Speaker.HELPER, "H", Speaker.CLIENT, "C", Speaker.OTHER, "O");
    private static final Map<String, Speaker> SPEAKERS =
            Map.of("H", Speaker.HELPER, "C", Speaker.CLIENT, "O", Speaker.OTHER);
    private static final Pattern TURN = Pattern.compile("([HCO])(\\d+)");

    private TurnLengths() {}

    static String write(List<TurnLength> turns) {
        return turns.stream()
                .map(turn -> LETTERS.getOrDefault(turn.speaker(), "O") + turn.words())
                .collect(Collectors.joining());
    }

    static List<TurnLength> read(String kept) {
        return TURN.matcher(kept)
                .results()
                .map(turn -> new TurnLength(
                        SPEAKERS.getOrDefault(turn.group(1), Speaker.OTHER), Integer.parseInt(turn.group(2))))
                .toList();
    }
}
