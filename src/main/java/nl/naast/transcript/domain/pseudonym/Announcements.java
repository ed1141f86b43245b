package nl.naast.transcript.domain.pseudonym;

import java.util.Set;
import java.util.regex.Pattern;

/** What says that a name follows: "ik heet", a title, an aunt. */
final class Announcements {
    private static final Set<String> FORMAL = Set.of(
            "mevrouw",
            "mevr",
            "mw",
            "meneer",
            "mijnheer",
            "dhr",
            "heer",
            "dr",
            "drs",
            "prof",
            "professor",
            "ir",
            "ing",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mister",
            "dokter",
            "doctor",
            "sir",
            "madam",
            "officer",
            "judge",
            "familie",
            "fam");
    private static final Set<String> FAMILIAR = Set.of(
            "juf", "meester", "oom", "tante", "opa", "oma", "zuster", "broeder", "uncle", "aunt", "auntie", "grandma",
            "grandpa", "nurse", "coach");
    private static final Pattern TITLE_GAP = Pattern.compile("\\.? {0,2}");
    private static final Pattern INTRODUCED =
            Pattern.compile("(?i)(?:^|[^\\p{L}])(?:ik heet|mijn naam is|m'n naam is|noem(?:en)? (?:me|mij)|"
                    + "(?:hij|zij|ze|die|dat) heet|heette|genaamd|spreekt met|je spreekt met|naam:|voornaam:|achternaam:|"
                    + "my name is|my name's|name is|call me|(?:is|was|am) called|named|name:)[ ]{1,2}$");

    private final Talk talk;
    private final Vocabulary vocabulary;

    Announcements(Talk talk) {
        this.talk = talk;
        this.vocabulary = Vocabulary.of(talk.language());
    }

    boolean introduce(NameRun run) {
        Place at = run.place();
        String before = talk.between(new Place(at.text(), Math.max(0, at.start() - 24), at.start()));
        return INTRODUCED.matcher(before).find()
                && !vocabulary.isOrdinary(run.first().plain());
    }

    boolean entitle(NameRun run) {
        String before = run.plainBefore(1);
        if (!(FORMAL.contains(before) || FAMILIAR.contains(before))) {
            return false;
        }
        Word title = run.line().get(run.from() - 1);
        String gap = talk.gap(title, run.first());
        boolean sentence = gap.startsWith(".") && title.plain().length() > 4;
        return !sentence
                && TITLE_GAP.matcher(gap).matches()
                && !vocabulary.isOrdinary(run.first().plain());
    }

    /** A surname follows, rather than a first name. */
    boolean areFormal(NameRun run) {
        return FORMAL.contains(run.plainBefore(1));
    }
}
