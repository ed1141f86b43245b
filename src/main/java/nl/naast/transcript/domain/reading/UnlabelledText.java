package nl.naast.transcript.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads conversation without any label: paragraphs, or lines where there are none, are taken to alternate. */
final class UnlabelledText {
    private static final Pattern TIME = Pattern.compile("\\s*+[\\[(](" + ClockTime.PATTERN + ")[\\])]\\s*+");

    private final Reading reading;
    private final boolean paragraphs;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Long start;
    private int opening;
    private int turns;

    private UnlabelledText(Reading reading, boolean paragraphs) {
        this.reading = reading;
        this.paragraphs = paragraphs;
    }

    static void read(String[] lines, Reading reading) {
        String all = String.join("\n", lines).strip();
        UnlabelledText unlabelled = new UnlabelledText(reading, all.lines().anyMatch(String::isBlank));
        for (int index = 0; index < lines.length; index++) {
            unlabelled.line(index + 1, lines[index]);
        }
        unlabelled.close();
        if (unlabelled.turns > 1) {
            reading.guess("transcript.guess.alternating");
        }
    }

    private void line(int number, String line) {
        if (line.isBlank() || !paragraphs) {
            close();
        }
        if (!line.isBlank()) {
            add(number, line);
        }
    }

    private void add(int number, String line) {
        boolean first = text.isEmpty();
        Matcher time = TIME.matcher(line);
        boolean timed = first && time.lookingAt();
        opening = first ? number : opening;
        start = timed ? ClockTime.millis(time.group(1)) : first ? null : start;
        text.append(first ? "" : " ").append((timed ? line.substring(time.end()) : line).strip());
    }

    private void close() {
        if (!text.isEmpty()) {
            reading.turn(opening, turns % 2 == 0 ? "A" : "B", start, null, text.toString());
            turns++;
        }
        text.setLength(0);
    }
}
