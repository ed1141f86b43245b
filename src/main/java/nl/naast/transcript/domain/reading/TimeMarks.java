package nl.naast.transcript.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words without the times that transcription programs set between them: #00:01:23-4# (f4), #00:01:23.4#
 * (ATLAS.ti), which tell when what stands before them ends, and [00:01:23] (noScribe, oTranscribe).
 *
 * @param end the last hash mark's time, null without one
 * @param bracketed how many times in brackets were taken out
 */
record TimeMarks(String text, @Nullable Long end, int bracketed) {
    private static final String CLOCK = "\\d{1,3}:[0-5]\\d:[0-5]\\d";
    private static final String HASHED = "#(" + CLOCK + ")(?:[-.,:](\\d{1,3}))?#";
    private static final Pattern HASH = Pattern.compile(HASHED);
    private static final Pattern OPENING = Pattern.compile("\\s*+" + HASHED + "\\s*+(?=\\S)(?!#)");
    private static final Pattern BRACKET = Pattern.compile("\\[" + ClockTime.PATTERN + "]");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    static boolean occurIn(String text) {
        return HASH.matcher(text).find();
    }

    static TimeMarks in(String text, boolean alsoBrackets) {
        Matcher hash = HASH.matcher(text);
        Long end = null;
        while (hash.find()) {
            end = millis(hash);
        }
        String words = end == null ? text : hash.replaceAll("");
        int bracketed = alsoBrackets ? (int) BRACKET.matcher(words).results().count() : 0;
        words = bracketed == 0 ? words : BRACKET.matcher(words).replaceAll("");
        boolean changed = end != null || bracketed > 0;
        return new TimeMarks(changed ? SPACES.matcher(words).replaceAll(" ").strip() : text, end, bracketed);
    }

    /** A mark that opens a line is its start, and is written as other starts are. */
    static String opening(String line) {
        Matcher mark = OPENING.matcher(line);
        return mark.lookingAt() ? "[" + written(mark) + "] " + line.substring(mark.end()) : line;
    }

    private static @Nullable Long millis(Matcher mark) {
        return ClockTime.millis(written(mark));
    }

    private static String written(Matcher mark) {
        return mark.group(2) == null ? mark.group(1) : mark.group(1) + "." + mark.group(2);
    }
}
