package nl.naast.transcript.domain.pseudonym;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody is to somebody: the word for a relation that stands beside a name. */
final class Relations {
    private static final Set<String> WHOSE = Set.of(
            "mijn", "m'n", "jouw", "je", "zijn", "z'n", "haar", "hun", "ons", "onze", "uw", "my", "your", "his", "her",
            "our", "their", "me");
    private static final Set<String> BETWEEN = Set.of("heet", "is", "genaamd", "die", "called", "named");
    /** Said of anybody, unless somebody has them. */
    private static final Set<String> ALSO_ANYBODY = Set.of(
            "man",
            "vrouw",
            "kind",
            "child",
            "kid",
            "baby",
            "vriend",
            "vriendin",
            "ex",
            "dokter",
            "doctor",
            "maat",
            "nan");

    private final Map<String, String> words = new HashMap<>();

    private Relations(String language) {
        for (String line : Lists.lines("relations_" + language + ".txt")) {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
                words.put(Talk.plain(word), line.substring(0, colon));
            }
        }
    }

    static Relations of(String language) {
        return language.equals("nl") ? Dutch.WORDS : English.WORDS;
    }

    /** What the words before or after a name say that its bearer is, or nothing. */
    @Nullable
    String of(NameRun run) {
        String before = before(run.line(), run.from());
        return before == null ? after(run.line(), run.to()) : before;
    }

    @Nullable
    String before(List<Word> line, int at) {
        int i = at - 1;
        while (i >= 0 && at - i < 4 && BETWEEN.contains(line.get(i).plain())) {
            i--;
        }
        if (i < 0 || line.get(i + 1).start() - line.get(i).end() > 2 || isSentenceBetween(line, i, at)) {
            return null;
        }
        return said(line, i);
    }

    private @Nullable String after(List<Word> line, int at) {
        int i = at + 1;
        if (i < line.size()
                && (line.get(i).plain().equals("is") || line.get(i).plain().equals("was"))) {
            i++;
        }
        boolean someones = i + 1 < line.size() && WHOSE.contains(line.get(i).plain());
        boolean near = someones && line.get(i).start() - line.get(i - 1).end() <= 2;
        return near && !line.get(i + 1).opens() ? said(line, i + 1) : null;
    }

    private @Nullable String said(List<Word> line, int i) {
        String relation = words.get(line.get(i).plain());
        boolean someones = i > 0 && WHOSE.contains(line.get(i - 1).plain());
        boolean almost = i > 1 && WHOSE.contains(line.get(i - 2).plain());
        return ALSO_ANYBODY.contains(line.get(i).plain()) && !(someones || almost) ? null : relation;
    }

    private static boolean isSentenceBetween(List<Word> line, int from, int to) {
        return line.subList(from + 1, to + 1).stream().anyMatch(Word::opens);
    }

    private static final class Dutch {
        private static final Relations WORDS = new Relations("nl");
    }

    private static final class English {
        private static final Relations WORDS = new Relations("en");
    }
}
