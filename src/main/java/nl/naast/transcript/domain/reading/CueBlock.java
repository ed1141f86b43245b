package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines between two empty ones: a cue, a note, a style sheet, or something broken. */
final class CueBlock {
    private static final Pattern WEBVTT_TIMES = times("[.]");
    private static final Pattern SUBRIP_TIMES = times("[,.]");

    private final int line;
    private final Pattern timing;
    private final List<String> lines = new ArrayList<>();
    private int taken;
    private String id = "";
    private String first = "";
    private boolean arrowSeen;
    private @Nullable Matcher times;

    /** @param standard only the standard's way to write times counts; SubRip also knows a comma */
    CueBlock(int line, boolean standard) {
        this.line = line;
        this.timing = standard ? WEBVTT_TIMES : SUBRIP_TIMES;
    }

    private static Pattern times(String point) {
        String time = "(?:(\\d{1,9}):)?([0-5]\\d):([0-5]\\d)" + point + "(\\d{3})";
        return Pattern.compile("[ \\t\\f]*+" + time + "[ \\t\\f]*+-->[ \\t\\f]*+" + time + "(?!\\d)");
    }

    /** False where the block ends before this line; the first line is always taken. */
    boolean takes(String next) {
        if (next.isEmpty() || (next.contains(WebVttCues.ARROW) && !mayHoldTimes())) {
            return false;
        }
        if (next.contains(WebVttCues.ARROW)) {
            takeTimes(next);
        } else {
            lines.add(next);
        }
        first = taken++ == 0 ? next : first;
        return true;
    }

    private boolean mayHoldTimes() {
        return taken == 0 || (taken == 1 && !arrowSeen);
    }

    private void takeTimes(String next) {
        arrowSeen = true;
        Matcher matcher = timing.matcher(next);
        if (matcher.lookingAt()) {
            times = matcher;
            id = String.join("\n", lines);
            lines.clear();
        }
    }

    @Nullable
    Cue cue() {
        return times == null ? null : new Cue(line, id, millis(times, 1), millis(times, 5), String.join("\n", lines));
    }

    String whyNoCue() {
        if (first.startsWith("NOTE")) {
            return "transcript.leftOut.note";
        }
        if (first.startsWith("STYLE") || first.startsWith("REGION")) {
            return "transcript.leftOut.style";
        }
        return arrowSeen ? "transcript.leftOut.brokenCue" : "transcript.leftOut.withoutTime";
    }

    private static long millis(Matcher times, int group) {
        String hours = times.group(group);
        long minutes = (hours == null ? 0 : Long.parseLong(hours) * 60) + Long.parseLong(times.group(group + 1));
        return (minutes * 60 + Long.parseLong(times.group(group + 2))) * 1000 + Long.parseLong(times.group(group + 3));
    }
}
