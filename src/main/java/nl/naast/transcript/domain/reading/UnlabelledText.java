package nl.naast.transcript.domain.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads conversation without any label: dashes, paragraphs, or else lines are taken to alternate. */
final class UnlabelledText {
    private static final Pattern TIME = Pattern.compile("\\s*+[\\[(](" + ClockTime.PATTERN + ")(?:\\s{0,3}(?:-->|[-–—])"
            + "\\s{0,3}(" + ClockTime.PATTERN + "))?[\\])]\\s*+");
    private static final Pattern DASH = Pattern.compile("\\s{0,9}[-–—•*]\\s{1,9}(?=\\S)");

    private enum Opens {
        DASH,
        PARAGRAPH,
        LINE
    }

    private final Reading reading;
    private final Opens opens;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Long start;
    private @Nullable Long end;
    private @Nullable Long markedEnd;
    private int opening;
    private int turns;

    private UnlabelledText(Reading reading, Opens opens, boolean marked) {
        this.reading = reading;
        this.opens = opens;
        this.markedEnd = marked ? 0L : null;
    }

    static void read(String[] lines, Reading reading) {
        List<String> written = Stream.of(lines).filter(line -> !line.isBlank()).toList();
        UnlabelledText unlabelled = new UnlabelledText(
                reading, opens(lines, written), written.stream().anyMatch(TimeMarks::occurIn));
        for (int index = 0; index < lines.length; index++) {
            unlabelled.line(index + 1, lines[index]);
        }
        unlabelled.close();
        if (unlabelled.turns > 1) {
            reading.guess("transcript.guess.alternating");
        }
    }

    private static Opens opens(String[] lines, List<String> written) {
        long dashes =
                written.stream().filter(line -> DASH.matcher(line).lookingAt()).count();
        if (dashes > 1 && dashes * 5 >= written.size() * 4L) {
            return Opens.DASH;
        }
        boolean paragraphs = String.join("\n", lines).strip().lines().anyMatch(String::isBlank);
        return paragraphs ? Opens.PARAGRAPH : Opens.LINE;
    }

    private void line(int number, String line) {
        Matcher dash = DASH.matcher(line);
        boolean dashed = opens == Opens.DASH && dash.lookingAt();
        if (dashed || opens == Opens.LINE || (opens == Opens.PARAGRAPH && line.isBlank())) {
            close();
        }
        if (!line.isBlank()) {
            add(number, dashed ? line.substring(dash.end()) : line);
        }
    }

    private void add(int number, String line) {
        boolean first = text.isEmpty();
        Matcher time = TIME.matcher(line);
        boolean timed = first && time.lookingAt();
        opening = first ? number : opening;
        start = timed ? ClockTime.millis(time.group(1)) : first ? null : start;
        end = timed ? ClockTime.millis(time.group(2)) : first ? null : end;
        text.append(first ? "" : " ").append((timed ? line.substring(time.end()) : line).strip());
    }

    private void close() {
        if (!text.isEmpty()) {
            TimeMarks marks = TimeMarks.in(text.toString(), false);
            Long from = start == null ? markedEnd : start;
            reading.turn(
                    opening, turns % 2 == 0 ? "A" : "B", from, marks.end() == null ? end : marks.end(), marks.text());
            markedEnd = marks.end();
            turns++;
        }
        text.setLength(0);
    }
}
