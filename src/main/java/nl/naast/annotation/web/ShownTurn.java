package nl.naast.annotation.web;

import java.util.List;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.Turn;

/** A turn with everything that was seen in it. */
public record ShownTurn(Turn turn, List<ShownMark> marks) {
    boolean isHelpers() {
        return turn.speaker() == Speaker.HELPER;
    }

    boolean isMarked() {
        return marks.stream().anyMatch(mark -> mark.label() != null);
    }
}
