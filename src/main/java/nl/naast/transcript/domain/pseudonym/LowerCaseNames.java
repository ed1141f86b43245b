package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names without a capital, as dictated talk has them: only from the list of first names, and only where little else can stand. */
final class LowerCaseNames {
    private static final Set<String> FORMAL =
            Set.of("mevrouw", "meneer", "mijnheer", "mister", "missus", "juf", "meester", "tante", "oom");
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?i)(?:^|[^\\p{L}])(?:ik heet|mijn naam is|(?:hij|zij|ze|die|dat) heet|heette|genaamd|my name is|my name's|call me|called|named|name is) $");

    private final Talk talk;
    private final Vocabulary vocabulary;
    private final Relations relations;

    LowerCaseNames(Talk talk) {
        this.talk = talk;
        this.vocabulary = Vocabulary.of(talk.language());
        this.relations = Relations.of(talk.language());
    }

    List<Mention> all() {
        List<Mention> mentions = new ArrayList<>();
        boolean noCapitals = isWithoutCapitals();
        for (List<Word> line : talk.words()) {
            for (int i = 0; i < line.size(); i++) {
                Word word = line.get(i);
                if (couldBe(word)) {
                    String relation = i == 0 ? null : relations.before(line, i);
                    String why = why(line, i, relation, noCapitals);
                    if (why != null) {
                        mentions.add(mention(word, relation, why));
                    }
                }
            }
        }
        return mentions;
    }

    private boolean couldBe(Word word) {
        return !word.isCapitalised()
                && word.plain().length() > 2
                && (vocabulary.isFirstName(word.plain()) || vocabulary.isSurname(word.plain()))
                && !vocabulary.isAlsoWord(word.plain());
    }

    private @Nullable String why(List<Word> line, int i, @Nullable String relation, boolean noCapitals) {
        Word word = line.get(i);
        if (i > 0 && FORMAL.contains(line.get(i - 1).plain())) {
            return "transcript.why.title";
        }
        if (!vocabulary.isFirstName(word.plain())) {
            return null;
        }
        String before = talk.between(new Place(word.text(), Math.max(0, word.start() - 20), word.start()));
        if (INTRODUCED.matcher(before).find()) {
            return "transcript.why.introduced";
        }
        if (relation != null) {
            return "transcript.why.relation";
        }
        return noCapitals && word.plain().length() > 3 ? "transcript.why.firstName" : null;
    }

    private Mention mention(Word word, @Nullable String relation, String why) {
        boolean first = vocabulary.isFirstName(word.plain());
        Place at = new Place(word.text(), word.start(), word.end());
        return new Mention(
                at, word.written(), first ? word.plain() : "", first ? "" : word.plain(), relation, why, List.of(word));
    }

    private boolean isWithoutCapitals() {
        return talk.words().stream()
                .flatMap(List::stream)
                .noneMatch(word -> word.isCapitalised() && word.written().length() > 1);
    }
}
