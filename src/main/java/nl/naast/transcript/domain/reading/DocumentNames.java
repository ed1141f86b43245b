package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows people who are called by their full name once and by a part of it afterwards. */
final class DocumentNames {
    private static final int FACTS = 3;

    private final Set<String> shortened = new LinkedHashSet<>();

    /** Writes the part that recurs instead of the full name that does not. */
    void shorten(List<String> lines) {
        Map<String, Integer> times = times(lines);
        for (int index = 0; index < lines.size(); index++) {
            String label = label(lines.get(index));
            String last = label == null ? "" : label.substring(label.lastIndexOf(' ') + 1);
            if (label != null && !last.equals(label) && times(times, label) == 1 && times(times, last) > 1) {
                lines.set(index, replaced(lines.get(index), label, last));
                shortened.add(label + " = " + last);
            }
        }
    }

    private static String replaced(String line, String label, String last) {
        return line.replaceFirst(Pattern.quote(label), Matcher.quoteReplacement(last));
    }

    void tell(Reading reading) {
        shortened.forEach(names -> reading.guess("transcript.guess.fullName", names));
    }

    /** How many lines a list of facts takes, "Date: 12 May", above the first who speaks more than once. */
    int front(List<String> lines) {
        Map<String, Integer> times = times(lines);
        List<String> facts = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            String label = label(lines.get(index));
            if (label != null && times(times, label) > 1) {
                return facts.size() >= FACTS ? index : 0;
            }
            if (label != null) {
                facts.add(label);
            }
        }
        return 0;
    }

    private static Map<String, Integer> times(List<String> lines) {
        Map<String, Integer> times = new HashMap<>();
        for (String line : lines) {
            String label = label(line);
            if (label != null) {
                times.merge(label.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return times;
    }

    private static int times(Map<String, Integer> times, String label) {
        return times.getOrDefault(label.toLowerCase(Locale.ROOT), 0);
    }

    private static @Nullable String label(String line) {
        LabelledLine labelled = LabelledLine.of(line);
        return labelled == null ? null : labelled.label();
    }
}
