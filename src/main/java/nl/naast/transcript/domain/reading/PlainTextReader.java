package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads written-out conversation with labels into turns; lines without a label go on with the turn before. */
final class PlainTextReader {
    private static final long DAY = 24 * 60 * 60 * 1000L;
    private static final Pattern TIME_ALONE = Pattern.compile("\\s*+[\\[(]?(" + ClockTime.PATTERN + ")[\\])]?\\s*+");
    private static final Pattern CLOSING = Pattern.compile("Transcribed by https?://otter\\.ai\\s*+"
            + "|Transcription ended after [\\d:]{4,9}\\s*+|This editable transcript was computer generated.{0,200}");

    private final Reading reading;
    private final SpeakerLabels labels;
    private @Nullable LabelledLine opening;
    private final StringBuilder text = new StringBuilder();
    private int openingLine;
    private boolean gap;
    private @Nullable Long start;
    private @Nullable Long announced;
    private @Nullable Long clockZero;

    private PlainTextReader(Reading reading, SpeakerLabels labels) {
        this.reading = reading;
        this.labels = labels;
    }

    static void read(String text, Reading reading) {
        read(text, Set.of(), reading);
    }

    /** @param known labels that are certain, however often they occur */
    static void read(String text, Set<String> known, Reading reading) {
        String[] lines = text.split("\n", -1);
        List<@Nullable LabelledLine> candidates = new ArrayList<>(lines.length);
        for (String line : lines) {
            candidates.add(LabelledLine.of(line));
        }
        SpeakerLabels labels = labels(candidates, known);
        if (labels.isEmpty()) {
            UnlabelledText.read(lines, reading);
            return;
        }
        PlainTextReader reader = new PlainTextReader(reading, labels);
        for (int index = 0; index < lines.length; index++) {
            reader.line(index + 1, lines[index], candidates.get(index));
        }
        reader.close();
    }

    private static SpeakerLabels labels(List<@Nullable LabelledLine> candidates, Set<String> known) {
        List<String> labels = new ArrayList<>(known);
        candidates.stream().filter(Objects::nonNull).forEach(line -> {
            labels.add(line.label());
            if (line.certain()) {
                labels.add(line.label());
            }
        });
        return SpeakerLabels.among(labels);
    }

    private void line(int number, String line, @Nullable LabelledLine candidate) {
        if (candidate != null && labels.has(candidate.label())) {
            open(number, candidate);
        } else if (line.isBlank()) {
            gap = true;
        } else if (!isTime(number, line)) {
            reportName(number, candidate);
            goOn(number, line.strip());
        }
    }

    private void reportName(int number, @Nullable LabelledLine candidate) {
        if (opening != null && candidate != null && labels.mayMiss(candidate.label())) {
            reading.leaveOut(number, "transcript.leftOut.nameOnce", candidate.label());
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

    /** A line that is only a time belongs to the turn below it. */
    private boolean isTime(int number, String line) {
        Matcher time = TIME_ALONE.matcher(line);
        if (!time.matches()) {
            return false;
        }
        reportUnused(number);
        announced = ClockTime.millis(time.group(1));
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
            reading.turn(openingLine, turn.label(), start, null, text.toString());
        }
        text.setLength(0);
    }
}
