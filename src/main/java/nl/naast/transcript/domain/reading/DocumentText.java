package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Paragraphs as the lines of a plain text, which remembers where each of them stood. */
final class DocumentText {
    /** A label, perhaps with a colon or dash, and a tab before what is said. */
    private static final Pattern HANGING = Pattern.compile(
            "\\s{0,40}(\\p{L}[^\\t:]{0,39}?)[ \\u00a0]{0,9}([:–—-]?)[ \\u00a0]{0,9}\\t\\s{0,40}(?=\\S)");

    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.?!…:”\"’')\\]]\\s*");

    private record Hanging(String label, boolean marked, String said) {}

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final DocumentNames names = new DocumentNames();

    private DocumentText() {}

    static DocumentText of(List<Document.Paragraph> paragraphs) {
        DocumentText text = new DocumentText();
        String before = "";
        for (Document.Paragraph paragraph : paragraphs) {
            String written = CleanText.of(paragraph.text());
            if (SENTENCE_END.matcher(before).matches() || written.isBlank()) {
                text.add(paragraph.number(), "");
            }
            written.lines().filter(line -> !line.isBlank()).forEach(line -> text.add(paragraph.number(), line));
            before = written;
        }
        text.straighten();
        text.names.shorten(text.lines);
        return text;
    }

    private void add(int place, String line) {
        lines.add(line);
        places.add(place);
    }

    /** Where labels hang before a tab, a tab says what a colon says elsewhere. */
    private void straighten() {
        List<@Nullable Hanging> hanging =
                lines.stream().map(DocumentText::hanging).collect(Collectors.toList());
        List<String> labels =
                hanging.stream().filter(Objects::nonNull).map(Hanging::label).toList();
        if (labels.stream().map(DocumentText::key).distinct().count() == labels.size()) {
            return;
        }
        SpeakerLabels accepted = SpeakerLabels.among(labels);
        for (int index = 0; index < lines.size(); index++) {
            Hanging line = hanging.get(index);
            if (line != null && (line.marked() || accepted.has(line.label()))) {
                known.add(line.label());
                lines.set(index, line.label() + ": " + line.said());
            }
        }
    }

    private static @Nullable Hanging hanging(String line) {
        Matcher head = HANGING.matcher(line.substring(0, Math.min(200, line.length())));
        if (!head.lookingAt() || DocumentTimes.of(line.substring(head.end())) != null) {
            return null;
        }
        String label = Reading.label(head.group(1));
        boolean marked = !head.group(2).isEmpty();
        return SpeakerLabels.isPossible(label) ? new Hanging(label, marked, line.substring(head.end())) : null;
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    List<String> lines() {
        return lines;
    }

    boolean isBlank() {
        return lines.stream().allMatch(String::isBlank);
    }

    /** Without so many lines from the start, which keep their places. */
    String text(int without) {
        return "\n".repeat(without) + String.join("\n", lines.subList(without, lines.size()));
    }

    /** Labels that are certain, however often they occur. */
    Set<String> known() {
        return known;
    }

    /** Who bears which names, and where the conversation starts. */
    DocumentNames names() {
        return names;
    }

    /** The number of the paragraph in which a line stands; 0 stays 0. */
    int place(int line) {
        return line < 1 || line > places.size() ? line : places.get(line - 1);
    }

    /** Whether somebody speaks in it: one of these, or somebody who recurs. */
    boolean isLabelled(Set<String> speakers) {
        Set<String> seen =
                new HashSet<>(speakers.stream().map(DocumentText::key).toList());
        seen.addAll(known.stream().map(DocumentText::key).toList());
        return lines.stream()
                .map(LabelledLine::of)
                .filter(Objects::nonNull)
                .anyMatch(line -> !seen.add(key(line.label())));
    }
}
