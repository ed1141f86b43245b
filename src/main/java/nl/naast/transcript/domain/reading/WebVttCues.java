package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes WebVTT apart into cues the way the standard tells a parser to (W3C, WebVTT: The Web Video Text
 * Tracks Format, "WebVTT parser algorithm"), without settings, regions and styles. It also takes SubRip.
 */
final class WebVttCues {
    private static final Pattern SIGNATURE = Pattern.compile("\\uFEFF?WEBVTT(?:[ \\t\\n]|$)");
    static final String ARROW = "-->";

    private final String[] lines;
    private final Reading reading;
    private final boolean standard;
    private final List<Cue> cues = new ArrayList<>();
    private int next;

    private WebVttCues(String text, Reading reading) {
        this.lines = text.split("\n", -1);
        this.reading = reading;
        this.standard = hasSignature(text);
    }

    static boolean hasSignature(String text) {
        return SIGNATURE.matcher(text).lookingAt();
    }

    static List<Cue> parse(String raw, Reading reading) {
        String text = raw.replace('\0', '\uFFFD').replace("\r\n", "\n").replace('\r', '\n');
        WebVttCues parser = new WebVttCues(text, reading);
        if (parser.standard) {
            parser.header();
        }
        parser.blocks();
        return parser.cues;
    }

    private void header() {
        next = 1;
        while (hasNext() && !lines[next].isEmpty() && !lines[next].contains(ARROW)) {
            next++;
        }
        String rest = excerpt(0).replaceFirst("^\\uFEFF?WEBVTT", "").strip();
        if (!rest.isEmpty()) {
            reading.leaveOut(1, "transcript.leftOut.header", rest);
        }
    }

    private void blocks() {
        while (hasNext()) {
            if (lines[next].isEmpty()) {
                next++;
            } else {
                block();
            }
        }
    }

    private void block() {
        int first = next;
        CueBlock block = new CueBlock(first + 1, standard);
        while (hasNext() && block.takes(lines[next])) {
            next++;
        }
        Cue cue = block.cue();
        if (cue != null) {
            cues.add(cue);
        } else {
            reading.leaveOut(first + 1, block.whyNoCue(), excerpt(first));
        }
    }

    private boolean hasNext() {
        return next < lines.length;
    }

    private String excerpt(int first) {
        StringBuilder excerpt = new StringBuilder();
        for (int line = first; line < next && excerpt.length() < 200; line++) {
            excerpt.append(lines[line]).append(' ');
        }
        return excerpt.toString();
    }
}
