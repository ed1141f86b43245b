package nl.naast.transcript.domain.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A moment in a conversation as people and programs write it: 0:12, 00:12:30.5, or seconds. */
final class ClockTime {
    /** To be built into other patterns; matches no group. */
    static final String PATTERN = "\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?(?:[.,]\\d{1,3})?";

    private static final Pattern CLOCK = Pattern.compile(PATTERN);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,6})?");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final double LONGEST_SECONDS = 1e9;

    private ClockTime() {}

    /** Null where it is no time. */
    static @Nullable Long millis(@Nullable String time) {
        return time != null && isTime(time) ? (Long) total(time) : null;
    }

    /** Null where it can be no time. */
    static @Nullable Long ofSeconds(double seconds) {
        return seconds >= 0 && seconds < LONGEST_SECONDS ? (Long) Math.round(seconds * 1000) : null;
    }

    private static boolean isTime(String time) {
        return CLOCK.matcher(time).matches() || SECONDS.matcher(time).matches();
    }

    private static long total(String time) {
        BigDecimal seconds = BigDecimal.ZERO;
        for (String part : time.replace(',', '.').split(":", -1)) {
            seconds = seconds.multiply(SIXTY).add(new BigDecimal(part));
        }
        return seconds.movePointRight(3).longValue();
    }
}
