package nl.naast.transcript.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that may open a turn: a possible label, perhaps times, and what is said.
 *
 * @param certain the way it is written leaves no doubt, so the label need not recur
 * @param clock the time is that of the wall clock
 */
record LabelledLine(
        String label, @Nullable Long start, @Nullable Long end, String said, boolean certain, boolean clock) {
    /** Beyond this no label can reach; it also keeps the patterns fast on endless lines. */
    private static final int HEAD = 200;

    private static final String TIME = ClockTime.PATTERN;
    private static final String RANGE = "(?:\\s{0,3}(?:-->|[-–—])\\s{0,3}(?<until>" + TIME + "))?";
    private static final String MARKER = "\\s{0,9}(?:[-*•·–—>]\\s{1,9}|#{1,6}\\s{1,3})?";
    private static final String NUMBER = "(?:\\d{1,4}(?:[.)]\\s{0,9}|\\s{1,9}))?";
    private static final String BEFORE =
            "(?:[\\[(]?(?<before>" + TIME + ")" + RANGE + "[\\])]?\\s{0,9}(?:[-–—|]\\s{1,3})?)?";
    private static final String BOLD = "(?:\\*\\*|__|\\*|_)?";
    private static final String NAME = "(?<label>\\p{L}[^:\\[\\]\\t\\n]{0,39}?)";
    private static final String MARK = "(?:\\s{1,3}(?<mark>[(\\[]\\p{Ll}[^()\\[\\]:]{0,30}[)\\]]))?";
    private static final Pattern NAME_AND_CLOCK =
            Pattern.compile("\\s{0,9}\\[" + NAME + "]\\s{1,9}(?<before>" + TIME + ")\\s*+$");
    private static final Pattern NAME_AND_TIME = Pattern.compile("\\s{0,9}" + BOLD + NAME + BOLD
            + "(?:(?<sure>\\t\\s{0,9}|\\s{2,9}|\\s(?=[\\[(]))|\\s)[\\[(]?(?<before>" + TIME + ")" + RANGE
            + "[\\])]?\\s*+$");
    private static final Pattern TIME_AND_NAME = Pattern.compile(
            "\\s{0,9}[\\[(]?(?<before>" + TIME + ")" + RANGE + "[\\])]?\\s{1,9}" + BOLD + NAME + BOLD + "\\s*+$");
    private static final Pattern COLON = Pattern.compile(MARKER + NUMBER + BEFORE + BOLD + "\\[?" + NAME + "]?" + BOLD
            + MARK + "(?:\\s{0,3}[\\[(](?<inside>" + TIME + ")[\\])])?\\s{0,3}" + BOLD
            + ":(?!//|[0-5]\\d\\s{0,3}[\\])])" + BOLD
            + "(?:\\s{0,9}[\\[(](?<after>" + TIME + ")[\\])])?");
    private static final Pattern TAB =
            Pattern.compile(MARKER + NUMBER + BEFORE + BOLD + NAME + BOLD + " {0,3}\\t\\s{0,9}(?=\\S)");
    private static final Pattern DASH =
            Pattern.compile(MARKER + NUMBER + "(?<label>\\p{L}[\\p{L}\\p{N} ]{0,19}?) {0,3}[-–—] ");
    private static final Pattern NAME_ONLY =
            Pattern.compile("\\s{0,9}(?:#{1,6}\\s{1,3})?" + BOLD + NAME + BOLD + "\\s*+");
    private static final Pattern A_DASH = Pattern.compile("[-–—]");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,2}\\d{0,2}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]$");

    static @Nullable LabelledLine of(String line) {
        String head = line.substring(0, Math.min(line.length(), HEAD));
        LabelledLine found = null;
        if (head.indexOf(':') >= 0) {
            found = line.length() > HEAD ? null : alone(head);
            found = found != null ? found : colon(head, line);
        }
        if (found == null && head.indexOf('\t') >= 0) {
            found = tab(head, line);
        }
        return found == null && A_DASH.matcher(head).find() ? dash(head, line) : found;
    }

    /** In captions only what stands before a colon or dash counts. */
    static @Nullable LabelledLine inCaption(String line) {
        String head = line.substring(0, Math.min(line.length(), HEAD));
        LabelledLine found = colon(head, line);
        return found != null ? found : dash(head, line);
    }

    /** A name on a line of its own, or above what is said. */
    static @Nullable LabelledLine nameOnly(String line) {
        Matcher name = NAME_ONLY.matcher(line);
        boolean alone = line.length() <= HEAD && name.matches();
        return alone && !SENTENCE_END.matcher(name.group("label")).find()
                ? named(name.group("label"), null, "", false)
                : null;
    }

    /** Zoom's "[Name] 10:12:33" and the "Name  0:12" of Otter and Teams: what is said stands below. */
    private static @Nullable LabelledLine alone(String head) {
        Matcher zoom = NAME_AND_CLOCK.matcher(head);
        if (zoom.lookingAt()) {
            LabelledLine found = named(zoom.group("label"), zoom.group("before"), "", true);
            return found == null ? null : found.byTheClock();
        }
        Matcher after = NAME_AND_TIME.matcher(head);
        if (after.lookingAt()) {
            return below(after, after.group("sure") != null);
        }
        Matcher before = TIME_AND_NAME.matcher(head);
        return before.lookingAt() ? below(before, false) : null;
    }

    private static @Nullable LabelledLine below(Matcher name, boolean certain) {
        String label = name.group("label").strip();
        if (SENTENCE_END.matcher(label).find()) {
            return null;
        }
        LabelledLine found = named(label, name.group("before"), "", certain);
        return found == null ? null : found.until(name.group("until"));
    }

    private static @Nullable LabelledLine colon(String head, String line) {
        Matcher colon = COLON.matcher(head);
        if (!colon.lookingAt()) {
            return null;
        }
        String near = colon.group("inside") != null ? colon.group("inside") : colon.group("after");
        String time = near != null ? near : colon.group("before");
        String mark = colon.group("mark") == null ? "" : colon.group("mark") + " ";
        String said = mark + line.substring(colon.end()).strip();
        LabelledLine found = named(colon.group("label"), time, said, near != null);
        return found == null ? null : found.until(colon.group("until"));
    }

    private static @Nullable LabelledLine tab(String head, String line) {
        Matcher tab = TAB.matcher(head);
        return tab.lookingAt()
                ? named(tab.group("label"), tab.group("before"), line.substring(tab.end()), false)
                : null;
    }

    /** A dash is ordinary in speech: before it only a role or a code such as C or S01 counts. */
    private static @Nullable LabelledLine dash(String head, String line) {
        Matcher dash = DASH.matcher(head);
        if (!dash.lookingAt()) {
            return null;
        }
        String label = dash.group("label").strip();
        boolean counts = RoleWords.isRole(label) || CODE.matcher(label).matches();
        return counts ? named(label, null, line.substring(dash.end()), false) : null;
    }

    private static @Nullable LabelledLine named(String raw, @Nullable String time, String said, boolean certain) {
        String label = Reading.label(raw);
        return SpeakerLabels.isPossible(label)
                ? new LabelledLine(label, ClockTime.millis(time), null, said.strip(), certain, false)
                : null;
    }

    private LabelledLine byTheClock() {
        return new LabelledLine(label, start, end, said, certain, true);
    }

    private LabelledLine until(@Nullable String time) {
        return new LabelledLine(label, start, ClockTime.millis(time), said, certain, clock);
    }
}
