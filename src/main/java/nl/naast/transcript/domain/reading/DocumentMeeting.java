package nl.naast.transcript.domain.reading;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the transcripts that Teams and Word save: a line with a name and a time, and below it what was said. */
final class DocumentMeeting {
    private static final int LONGEST = 120;
    private static final String NAME = "(\\p{L}[^\\t:]{0,59}?)";
    private static final String TIME = "(" + ClockTime.PATTERN + ")";
    private static final Pattern NAME_AND_TIME =
            Pattern.compile("\\s{0,9}" + NAME + "(?:\\s{2,9}|\\s?\\t\\s?)" + TIME + "\\s*+");
    private static final Pattern TIME_AND_NAME =
            Pattern.compile("\\s{0,9}" + TIME + "[ \\t\\u00a0]{1,9}" + NAME + "\\s*+");
    private static final Pattern STARTED =
            Pattern.compile("(?iu).{1,80}(?:started transcription|transcriptie gestart)\\.?\\s*+");
    private static final Pattern STOPPED =
            Pattern.compile("(?iu).{1,80}(?:stopped transcription|transcriptie (?:gestopt|beëindigd))\\.?\\s*+");

    private record Head(String name, @Nullable Long start) {}

    private final Reading reading;
    private final StringBuilder said = new StringBuilder();
    private @Nullable Head head;
    private int openedAt;

    private DocumentMeeting(Reading reading) {
        this.reading = reading;
    }

    /** Heads must make up a good part of the lines: a time may also close a sentence. */
    static boolean is(DocumentText text) {
        List<String> lines =
                text.lines().stream().filter(line -> !line.isBlank()).toList();
        long heads = lines.stream()
                .map(DocumentMeeting::head)
                .filter(Objects::nonNull)
                .count();
        boolean announced =
                lines.stream().anyMatch(line -> STARTED.matcher(line).matches());
        return heads >= (announced ? 1 : 2) && heads * 4 >= lines.size() - 5;
    }

    static void read(DocumentText text, Reading reading) {
        DocumentMeeting meeting = new DocumentMeeting(reading);
        List<String> lines = text.lines();
        for (int index = 0; index < lines.size(); index++) {
            meeting.line(index + 1, lines.get(index));
        }
        meeting.close();
    }

    private static @Nullable Head head(String line) {
        String start = line.substring(0, Math.min(LONGEST, line.length()));
        Matcher named = NAME_AND_TIME.matcher(start);
        if (named.matches()) {
            return new Head(named.group(1), ClockTime.millis(named.group(2)));
        }
        Matcher timed = TIME_AND_NAME.matcher(start);
        boolean found = timed.matches() && SpeakerLabels.isPossible(Reading.label(timed.group(2)));
        return found ? new Head(timed.group(2), ClockTime.millis(timed.group(1))) : null;
    }

    private void line(int number, String line) {
        Head found = head(line);
        if (found != null) {
            close();
            head = found;
            openedAt = number;
        } else if (STARTED.matcher(line).matches()) {
            reading.leaveOut(number, "transcript.leftOut.header", line);
        } else if (STOPPED.matcher(line).matches()) {
            reading.leaveOut(number, "transcript.leftOut.closing", line);
        } else if (!line.isBlank()) {
            goOn(number, line.strip());
        }
    }

    private void goOn(int number, String line) {
        if (head == null) {
            reading.leaveOut(number, "transcript.leftOut.beforeFirstSpeaker", line);
        } else {
            said.append(said.isEmpty() ? "" : " ").append(line);
        }
    }

    private void close() {
        Head open = head;
        if (open != null) {
            reading.turn(openedAt, open.name(), open.start(), null, said.toString());
        }
        said.setLength(0);
    }
}
