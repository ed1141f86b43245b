package nl.naast.annotation.web;

import java.util.List;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.Turn;

/** A turn with everything that was seen in it. */
public record ShownTurn(Turn turn, List<ShownMark> marks, List<ShownPlaces> placed) {
    boolean isHelpers() {
        return turn.speaker() == Speaker.HELPER;
    }

    boolean isMarked() {
        return !marks.isEmpty();
    }

    boolean isSilent() {
        return marks.isEmpty() && placed.isEmpty();
    }
}
