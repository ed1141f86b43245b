package nl.naast.transcript.domain.reading;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads written-out conversation with labels into turns; lines without a label go on with the turn before. */
final class PlainTextReader {
    private static final long DAY = 24 * 60 * 60 * 1000L;
    private static final Pattern TIME_ALONE = Pattern.compile("\\s*+(?:#{1,6}\\s{1,3})?[\\[(*]{0,3}("
            + ClockTime.PATTERN + ")(?:\\s{0,3}(?:-->|[-–—])\\s{0,3}" + ClockTime.PATTERN + ")?[\\])*]{0,3}\\s*+");
    private static final Pattern CLOSING = Pattern.compile("Transcribed by https?://otter\\.ai\\s*+"
            + "|\\W{0,3}Transcription ended after [\\d:]{4,9}\\W{0,3}"
            + "|\\W{0,3}This editable transcript was computer generated.{0,200}");

    private final Reading reading;
    private final LabelledText labelled;
    private final boolean timed;
    private final boolean marked;
    private @Nullable LabelledLine opening;
    private final StringBuilder text = new StringBuilder();
    private int openingLine;
    private boolean gap;
    private @Nullable Long start;
    private @Nullable Long announced;
    private @Nullable Long clockZero;
    private @Nullable Long markedEnd;

    private PlainTextReader(Reading reading, LabelledText labelled, boolean marked) {
        this.reading = reading;
        this.labelled = labelled;
        this.timed = labelled.isTimed();
        this.marked = marked;
        this.markedEnd = marked ? 0L : null;
    }

    static void read(String text, Reading reading) {
        read(text, Set.of(), reading);
    }

    /** @param known labels that are certain, however often they occur */
    static void read(String text, Set<String> known, Reading reading) {
        boolean marked = TimeMarks.occurIn(text);
        String[] lines = LineNumbers.without(text.split("\n", -1), reading);
        reading.limits().allowLines(lines.length);
        for (int index = 0; marked && index < lines.length; index++) {
            lines[index] = TimeMarks.opening(lines[index]);
        }
        LabelledText labelled = LabelledText.of(known, lines);
        if (labelled.isEmpty()) {
            UnlabelledText.read(lines, reading);
            return;
        }
        PlainTextReader reader = new PlainTextReader(reading, labelled, marked);
        for (int index = 0; index < lines.length; index++) {
            reader.line(index, lines[index]);
        }
        reader.close();
    }

    static boolean isTimeAlone(String line) {
        return TIME_ALONE.matcher(line).matches();
    }

    private void line(int index, String line) {
        LabelledLine label = labelled.at(index);
        if (label != null) {
            open(index + 1, label);
        } else if (line.isBlank()) {
            gap = true;
        } else if (!isTime(index + 1, line)) {
            reportName(index);
            goOn(index + 1, line.strip());
        }
    }

    private void reportName(int index) {
        String missed = labelled.missedAt(index);
        if (opening != null && missed != null) {
            reading.leaveOut(index + 1, "transcript.leftOut.nameOnce", missed);
        }
    }

    private void open(int number, LabelledLine line) {
        close();
        opening = line;
        openingLine = number;
        text.append(line.said());
        start = line.start() == null ? announced : startOf(line);
        announced = null;
        gap = false;
    }

    /** A line that is only a time belongs to the name above it, or to the turn below it. */
    private boolean isTime(int number, String line) {
        Matcher time = TIME_ALONE.matcher(line);
        if (!time.matches()) {
            return false;
        }
        reportUnused(number);
        Long millis = ClockTime.millis(time.group(1));
        if (opening != null && text.isEmpty() && start == null) {
            start = millis;
        } else {
            announced = millis;
        }
        return true;
    }

    private void goOn(int number, String line) {
        reportUnused(number);
        if (opening == null) {
            reading.leaveOut(number, "transcript.leftOut.beforeFirstSpeaker", line);
        } else if (CLOSING.matcher(line).matches()) {
            reading.leaveOut(number, "transcript.leftOut.closing", line);
        } else {
            text.append(text.isEmpty() ? "" : gap ? "\n" : " ").append(line);
        }
        gap = false;
    }

    private void reportUnused(int number) {
        if (announced != null) {
            reading.leaveOut(number - 1, "transcript.leftOut.time", announced / 1000 + " s");
        }
        announced = null;
    }

    /** The time of the wall clock is of no use to a reader; what counts is how long after the first words. */
    private @Nullable Long startOf(LabelledLine line) {
        Long time = line.start();
        if (time == null || !line.clock()) {
            return time;
        }
        reading.guess("transcript.guess.clockTimes");
        clockZero = clockZero == null ? time : clockZero;
        return Math.floorMod(time - clockZero, DAY);
    }

    private void close() {
        LabelledLine turn = opening;
        if (turn != null) {
            TimeMarks marks = TimeMarks.in(text.toString(), timed);
            if (marks.bracketed() > 0) {
                reading.guess("transcript.guess.timesInText");
            }
            Long end = marks.end() != null ? marks.end() : turn.end();
            reading.turn(openingLine, turn.label(), start == null && marked ? markedEnd : start, end, marks.text());
            markedEnd = marks.end();
        }
        text.setLength(0);
    }
}
