package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A transcript as noScribe saves it: a paragraph a turn, anchors named after times and voices. */
final class NoScribeHtml {
    private static final String ANCHORS = "a[name^=ts_]";
    private static final Pattern MARK = Pattern.compile("ts_(\\d{1,12})_(\\d{1,12})_(.{0,80})");
    private static final Pattern STAMP = Pattern.compile(" ?\\[\\d{1,3}:\\d\\d:\\d\\d]");
    private static final Pattern LABEL = Pattern.compile("([^:/\\n]{1,60}):\\s");
    private static final Pattern OVERLAP_END = Pattern.compile("(?<=[^\\s/])//(?= )");

    private NoScribeHtml() {}

    static boolean recognises(String text) {
        return text.contains("<a name=\"ts_");
    }

    static void read(Document page, Reading reading) {
        List<Passage> passages = new ArrayList<>();
        for (Element paragraph : page.select("p")) {
            String text = HtmlText.of(paragraph);
            if (!paragraph.select(ANCHORS).isEmpty()) {
                passages.add(passage(paragraph, text));
            } else if (!text.isBlank()) {
                reading.leaveOut(0, "transcript.leftOut.header", text);
            }
        }
        JoinedTurns.read(passages, reading);
    }

    /** A name that its user gave a voice stands in the text only, and anchors keep the old one. */
    private static Passage passage(Element paragraph, String text) {
        String words = OVERLAP_END.matcher(STAMP.matcher(text).replaceAll("")).replaceAll(" //");
        Matcher label = LABEL.matcher(words);
        boolean labelled = voiced(paragraph) && label.lookingAt();
        return new Passage(
                0,
                labelled ? label.group(1).strip() : null,
                time(paragraph.select(ANCHORS).first(), 1),
                time(paragraph.select(ANCHORS).last(), 2),
                labelled ? words.substring(label.end()) : words);
    }

    private static boolean voiced(Element paragraph) {
        return paragraph.select(ANCHORS).stream()
                .map(anchor -> MARK.matcher(anchor.attr("name")))
                .anyMatch(mark -> mark.matches() && !mark.group(3).isEmpty());
    }

    private static @Nullable Long time(@Nullable Element anchor, int group) {
        Matcher mark = MARK.matcher(anchor == null ? "" : anchor.attr("name"));
        return mark.matches() ? Long.valueOf(mark.group(group)) : null;
    }
}
