package nl.naast.transcript.web;

import nl.naast.transcript.Glance;
import nl.naast.transcript.Speaker;

/** Lays a conversation out from left to right by its words: as much width as each turn has words. */
final class GlanceLanes {
    private GlanceLanes() {}

    /** The stretches in which one side speaks, as a path on height {@code y}. */
    static String path(Glance glance, Speaker speaker, int y) {
        StringBuilder path = new StringBuilder();
        int words = Math.max(1, glance.words());
        long said = 0;
        for (Glance.TurnLength turn : glance.lengths()) {
            long from = said * ShownGlance.WIDTH / words;
            said += turn.words();
            long until = said * ShownGlance.WIDTH / words;
            if (turn.speaker() == speaker && until > from) {
                path.append('M').append(from).append(' ').append(y).append('H').append(until);
            }
        }
        return path.toString();
    }
}
