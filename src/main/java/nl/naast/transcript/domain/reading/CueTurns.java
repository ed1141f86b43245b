package nl.naast.transcript.domain.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins what one speaker says in consecutive cues to one turn. */
final class CueTurns {
    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*+\\n[ \\t]*+");

    /** The turn that is still growing. */
    private static final class Open {
        final Cue first;
        final String speaker;
        final StringBuilder text = new StringBuilder();
        Cue last;

        Open(Cue cue, String speaker, String said) {
            this.first = cue;
            this.last = cue;
            this.speaker = speaker;
            text.append(said);
        }
    }

    private final Reading reading;
    private final boolean labelled;
    private @Nullable Open open;

    /** @param labelled whether the file names speakers at all; where it does not, every cue is a turn */
    CueTurns(Reading reading, boolean labelled) {
        this.reading = reading;
        this.labelled = labelled;
    }

    void add(Cue cue, @Nullable String speaker, String said) {
        String text = LINE_ENDS.matcher(said).replaceAll(" ").strip();
        Open turn = open;
        if (turn == null && labelled && speaker == null) {
            reading.leaveOut(cue.line(), "transcript.leftOut.beforeFirstSpeaker", text);
        } else if (turn != null && continues(turn, cue, speaker) && fits(turn, text)) {
            turn.text.append(' ').append(text);
            turn.last = cue;
        } else {
            close();
            open = new Open(cue, speakerOf(turn, speaker), text);
        }
    }

    void close() {
        Open turn = open;
        if (turn != null) {
            String text = turn.text.toString();
            reading.turn(turn.first.line(), turn.speaker, turn.first.startMillis(), turn.last.endMillis(), text);
        }
        open = null;
    }

    private boolean continues(Open turn, Cue cue, @Nullable String speaker) {
        return speaker == null ? labelled || turn.last.equals(cue) : speaker.equalsIgnoreCase(turn.speaker);
    }

    private boolean fits(Open turn, String text) {
        return turn.text.length() + 1 + text.length() <= reading.limits().maxTurnLength();
    }

    private static String speakerOf(@Nullable Open before, @Nullable String speaker) {
        if (speaker != null) {
            return speaker;
        }
        return before == null ? "" : before.speaker;
    }
}
