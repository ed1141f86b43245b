package nl.naast.transcript.application;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.naast.transcript.DraftTurn;

/** Guesses whether people speak Dutch or English, from the small words that only one of the two has. */
final class Languages {
    private static final Set<String> DUTCH =
            Set.of("ik", "je", "het", "een", "niet", "dat", "wel", "maar", "ook", "nou", "jij", "van", "heb", "zo");
    private static final Set<String> ENGLISH =
            Set.of("i", "you", "the", "a", "not", "that", "it", "but", "and", "so", "my", "to", "have", "of");

    private Languages() {}

    static String guess(List<DraftTurn> turns) {
        long dutch = 0;
        long english = 0;
        for (DraftTurn turn : turns.subList(0, Math.min(turns.size(), 60))) {
            for (String word : turn.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
                dutch += DUTCH.contains(word) ? 1 : 0;
                english += ENGLISH.contains(word) ? 1 : 0;
            }
        }
        return english > dutch ? "en" : "nl";
    }
}
