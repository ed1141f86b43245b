package nl.naast.transcript.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that may open a turn: a possible label, perhaps a time, and what is said.
 *
 * @param certain the way it is written leaves no doubt, so the label need not recur
 * @param clock the time is that of the wall clock
 */
record LabelledLine(String label, @Nullable Long start, String said, boolean certain, boolean clock) {
    /** Beyond this no label can reach; it also keeps the patterns fast on endless lines. */
    private static final int HEAD = 200;

    private static final String TIME = "(" + ClockTime.PATTERN + ")";
    private static final String LABEL = "(\\p{L}[^:\\[\\]\\t\\n]{0,39}?)";
    private static final Pattern NAME_AND_CLOCK =
            Pattern.compile("\\s{0,9}\\[" + LABEL + "\\]\\s{1,9}" + TIME + "\\s*+$");
    private static final Pattern NAME_AND_TIME =
            Pattern.compile("\\s{0,9}" + LABEL + "(?:\\t|\\s{2,9})" + TIME + "\\s*+$");
    private static final Pattern COLON = Pattern.compile("\\s{0,9}(?:[\\[(]?" + TIME
            + "[\\])]?\\s{1,9})?(?:\\*\\*)?\\[?"
            + LABEL + "\\]?(?:\\s{0,3}[\\[(]" + TIME + "[\\])])?\\s{0,3}:(?!//)(?:\\*\\*)?(?:\\s{0,9}[\\[(]" + TIME
            + "[\\])])?");
    private static final Pattern DASH = Pattern.compile("\\s{0,9}(\\p{L}[\\p{L}\\p{N} ]{0,19}?) {1,3}[-–—] ");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,2}\\d{0,2}");

    static @Nullable LabelledLine of(String line) {
        String head = line.substring(0, Math.min(line.length(), HEAD));
        LabelledLine found = alone(head);
        found = found != null ? found : colon(head, line);
        return found != null ? found : dash(head, line);
    }

    /** Zoom's "[Name] 10:12:33" and the "Name  0:12" of Otter and Teams: what is said stands below. */
    private static @Nullable LabelledLine alone(String head) {
        Matcher zoom = NAME_AND_CLOCK.matcher(head);
        if (zoom.lookingAt()) {
            return named(zoom.group(1), zoom.group(2), "", true, true);
        }
        Matcher other = NAME_AND_TIME.matcher(head);
        return other.lookingAt() ? named(other.group(1), other.group(2), "", false, false) : null;
    }

    private static @Nullable LabelledLine colon(String head, String line) {
        Matcher colon = COLON.matcher(head);
        if (!colon.lookingAt()) {
            return null;
        }
        String after = colon.group(3) != null ? colon.group(3) : colon.group(4);
        String time = after != null ? after : colon.group(1);
        return named(colon.group(2), time, line.substring(colon.end()), after != null, false);
    }

    /** A dash is ordinary in speech: before it only a role or a code such as C or S01 counts. */
    private static @Nullable LabelledLine dash(String head, String line) {
        Matcher dash = DASH.matcher(head);
        if (!dash.lookingAt()) {
            return null;
        }
        String label = dash.group(1).strip();
        boolean counts = RoleWords.isRole(label) || CODE.matcher(label).matches();
        return counts ? named(label, null, line.substring(dash.end()), false, false) : null;
    }

    private static @Nullable LabelledLine named(
            String raw, @Nullable String time, String said, boolean certain, boolean clock) {
        String label = Reading.label(raw);
        return SpeakerLabels.isPossible(label)
                ? new LabelledLine(label, ClockTime.millis(time), said.strip(), certain, clock)
                : null;
    }
}
