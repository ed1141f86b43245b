package nl.naast.transcript.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A column of numbers before the lines of a text, which is no part of what is said. */
final class LineNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\s{0,9}(\\d{1,5})(?:[.):]{0,2}[ \\t]{1,9}|[.):]{0,2}$)");
    private static final int FEWEST = 4;

    private LineNumbers() {}

    /** The lines without their numbers, where nearly all have one and each is one more than the last. */
    static String[] without(String[] lines, Reading reading) {
        if (!areNumbered(lines)) {
            return lines;
        }
        reading.guess("transcript.guess.lineNumbers");
        String[] bare = lines.clone();
        for (int index = 0; index < lines.length; index++) {
            Matcher number = NUMBER.matcher(lines[index]);
            bare[index] = number.lookingAt() ? lines[index].substring(number.end()) : lines[index];
        }
        return bare;
    }

    private static boolean areNumbered(String[] lines) {
        int written = 0;
        int inOrder = 0;
        Integer before = null;
        for (String line : lines) {
            Integer number = number(line);
            written += line.isBlank() ? 0 : 1;
            inOrder += number != null && (before == null || number == before + 1) ? 1 : 0;
            before = number == null ? before : number;
        }
        return written >= FEWEST && inOrder * 10L >= written * 9L;
    }

    private static @Nullable Integer number(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? Integer.valueOf(number.group(1)) : null;
    }
}
