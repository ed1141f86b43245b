package nl.naast.progress.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round on one scale.
 *
 * @param self the author's own level, null when not judged
 * @param peers levels by peers
 * @param trainer the trainer's level, null when not judged
 */
public record RoundPoint(
        int round,
        @Nullable Integer self,
        List<Integer> peers,
        @Nullable Integer trainer) {
    /** Peers and trainer together; the author's own level is shown beside it, never mixed in. */
    public Spread others() {
        List<Integer> levels = new java.util.ArrayList<>(peers);
        if (trainer != null) {
            levels.add(trainer);
        }
        return new Spread(levels);
    }
}
