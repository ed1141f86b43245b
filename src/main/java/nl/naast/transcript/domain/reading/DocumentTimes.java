package nl.naast.transcript.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The moment or the stretch of time in a cell: 0:12, [00:12:30] or 0:12 – 0:20. */
record DocumentTimes(Long start, @Nullable Long end) {
    private static final String TIME = "[\\[(#]?(" + ClockTime.PATTERN + "|\\d{1,6}(?:[.,]\\d{1,3})?)[\\])#]?";
    private static final Pattern TIMES =
            Pattern.compile(TIME + "(?:\\s{0,3}(?:-{1,2}>?|–|—|tot|to)\\s{0,3}" + TIME + ")?");

    /** Null where it is none. */
    static @Nullable DocumentTimes of(String cell) {
        Matcher times = TIMES.matcher(cell.strip());
        Long start = times.matches() ? ClockTime.millis(times.group(1)) : null;
        return start == null ? null : new DocumentTimes(start, ClockTime.millis(times.group(2)));
    }
}
