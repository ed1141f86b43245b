package nl.naast.transcript.domain.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins what one speaker says in consecutive passages to one turn. */
final class JoinedTurns {
    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*+\\n[ \\t]*+");

    /** The turn that is still growing. */
    private static final class Open {
        final Passage first;
        final String speaker;
        final StringBuilder text = new StringBuilder();
        Passage last;

        Open(Passage passage, String speaker, String said) {
            this.first = passage;
            this.last = passage;
            this.speaker = speaker;
            text.append(said);
        }
    }

    private final Reading reading;
    private final boolean labelled;
    private @Nullable Open open;

    /** @param labelled whether the file names speakers at all; where it does not, every passage is a turn */
    private JoinedTurns(Reading reading, boolean labelled) {
        this.reading = reading;
        this.labelled = labelled;
    }

    static void read(List<Passage> passages, Reading reading) {
        boolean labelled = passages.stream().anyMatch(passage -> passage.speaker() != null);
        if (!labelled) {
            reading.guess("transcript.guess.noSpeakers");
        }
        JoinedTurns turns = new JoinedTurns(reading, labelled);
        passages.forEach(turns::add);
        turns.close();
    }

    private void add(Passage passage) {
        String text = LINE_ENDS.matcher(passage.text()).replaceAll(" ").strip();
        Open turn = open;
        if (turn == null && labelled && passage.speaker() == null) {
            reading.leaveOut(passage.line(), "transcript.leftOut.beforeFirstSpeaker", text);
        } else if (turn != null && continues(turn, passage) && fits(turn, text)) {
            turn.text.append(' ').append(text);
            turn.last = passage;
        } else {
            close();
            open = new Open(passage, speakerOf(turn, passage.speaker()), text);
        }
    }

    private void close() {
        Open turn = open;
        if (turn != null) {
            String text = turn.text.toString();
            reading.turn(turn.first.line(), turn.speaker, turn.first.start(), turn.last.end(), text);
        }
        open = null;
    }

    private boolean continues(Open turn, Passage passage) {
        String speaker = passage.speaker();
        if (speaker != null) {
            return speaker.equalsIgnoreCase(turn.speaker);
        }
        return labelled || (passage.line() > 0 && turn.last.line() == passage.line());
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
