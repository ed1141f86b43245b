package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Weighs which runs of capitals are a person's name, by the lists and by what stands before them. */
final class Mentions {
    static final String SOMEWHERE = "transcript.why.somewhere";
    private static final String CAPITAL = "transcript.why.capital";
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
    private static final Pattern INTRODUCED =
            Pattern.compile("(?i)(?:^|[^\\p{L}])(?:ik heet|mijn naam is|m'n naam is|noem(?:en)? (?:me|mij)|"
                    + "(?:hij|zij|ze|die|dat) heet|heette|genaamd|spreekt met|je spreekt met|naam:|voornaam:|achternaam:|"
                    + "my name is|my name's|name is|call me|(?:is|was|am) called|named|name:)[ ]{1,2}$");

    private final Talk talk;
    private final Vocabulary vocabulary;
    private final Relations relations;

    Mentions(Talk talk) {
        this.talk = talk;
        this.vocabulary = Vocabulary.of(talk.language());
        this.relations = Relations.of(talk.language());
    }

    List<Mention> all() {
        NameRuns runs = new NameRuns(talk);
        List<Mention> mentions = new ArrayList<>();
        for (List<Word> line : talk.words()) {
            for (NameRun run : runs.in(line)) {
                Mention mention = weighed(run);
                if (mention != null) {
                    mentions.add(mention);
                }
            }
        }
        mentions.addAll(new LowerCaseNames(talk).all());
        return mentions;
    }

    private @Nullable Mention weighed(NameRun run) {
        boolean introduced = isIntroduced(run);
        boolean titled = isTitled(run);
        String relation = relations.of(run);
        if (introduced || titled) {
            return mention(run, titled, relation, introduced ? "transcript.why.introduced" : "transcript.why.title");
        }
        if (relation != null
                && !run.first().opens()
                && !vocabulary.isOrdinary(run.first().plain())) {
            return mention(run, false, relation, "transcript.why.relation");
        }
        NameRun kept = trimmed(run);
        String why = kept == null ? null : why(kept);
        return kept == null || why == null ? null : mention(kept, false, relation, why);
    }

    /** Without the word that only has a capital because a sentence begins with it. */
    private @Nullable NameRun trimmed(NameRun run) {
        NameRun kept = run;
        while (kept.length() > 1 && (isLoose(kept) || (kept.first().opens() && !carries(kept)))) {
            kept = kept.withoutFirst();
        }
        return kept;
    }

    /** A particle alone before a name, as in "van Marieke", is an ordinary word. */
    private static boolean isLoose(NameRun run) {
        Word first = run.first();
        boolean two = run.length() > 2 && NameRun.isParticle(run.line().get(run.from() + 1));
        boolean binds = first.plain().length() == 1
                || List.of("van", "von", "de", "el", "al").contains(first.plain());
        return NameRun.isParticle(first) && !first.isCapitalised() && !(two && binds);
    }

    /** Whether the first word of a sentence belongs to the name that follows it. */
    private boolean carries(NameRun run) {
        String first = run.first().plain();
        if (NameRun.isInitial(run.first()) || isTiedToNext(run)) {
            return true;
        }
        if (NameRun.isParticle(run.first())) {
            return run.length() > 2 && NameRun.isParticle(run.line().get(run.from() + 1));
        }
        boolean needed = !isKnown(run.line().get(run.from() + 1));
        return !vocabulary.isOrdinary(first) && (vocabulary.isFirstName(first) || needed);
    }

    /** Joined by a hyphen, as no ordinary words are that begin with two capitals. */
    private boolean isTiedToNext(NameRun run) {
        Word next = run.line().get(run.from() + 1);
        return next.start() - run.first().end() == 1
                && talk.texts().get(next.text()).charAt(next.start() - 1) == '-';
    }

    /** What follows can be a name without the word before it. */
    private boolean isKnown(Word word) {
        return vocabulary.isFirstName(word.plain()) || NameRun.isParticle(word);
    }

    private @Nullable String why(NameRun run) {
        List<Word> core = run.core();
        if (core.isEmpty()) {
            return null;
        }
        if (core.stream().anyMatch(word -> isFirstName(word) && mayBeName(word, run))) {
            return "transcript.why.firstName";
        }
        if (run.length() > core.size() && (NameRun.isInitial(run.first()) || isTied(run))) {
            return "transcript.why.initials";
        }
        if (vocabulary.isSurname(run.last().plain()) && mayBeSurname(run)) {
            return "transcript.why.surname";
        }
        if (!standsOut(run)) {
            return null;
        }
        return run.from() > 0
                        && Places.isInside(run.plainBefore(1))
                        && !run.first().opens()
                ? SOMEWHERE
                : CAPITAL;
    }

    private boolean isFirstName(Word word) {
        return vocabulary.isFirstName(word.plain());
    }

    /** An ordinary word with a capital is a name if it stands alone in the middle of a sentence. */
    private boolean mayBeName(Word word, NameRun run) {
        boolean alone = run.core().size() == 1 && !word.opens() && word.plain().length() > 3;
        return alone || !vocabulary.isOrdinary(word.plain());
    }

    /** Two particles, as in "van der", are found in names only. */
    private static boolean isTied(NameRun run) {
        long particles = run.words().stream().filter(NameRun::isParticle).count();
        return particles >= 2 || (particles == 1 && !NameRun.isParticle(run.first()));
    }

    private boolean mayBeSurname(NameRun run) {
        Word last = run.last();
        return !vocabulary.isOrdinary(last.plain()) && isNoWordHere(run, last);
    }

    private boolean isNoWordHere(NameRun run, Word last) {
        return !last.opens() || run.length() > 1 || !vocabulary.isAlsoWord(last.plain());
    }

    /** A capital in the middle of a sentence, on a word that is nowhere in lower case. */
    private boolean standsOut(NameRun run) {
        Word word = run.last();
        boolean inside = run.core().stream().anyMatch(core -> !core.opens());
        return inside
                && word.plain().length() > 2
                && !vocabulary.isOrdinary(word.plain())
                && talk.like(word.plain()).stream().allMatch(Word::isCapitalised);
    }

    private boolean isIntroduced(NameRun run) {
        Place at = run.place();
        String before = talk.between(new Place(at.text(), Math.max(0, at.start() - 24), at.start()));
        return INTRODUCED.matcher(before).find()
                && !vocabulary.isOrdinary(run.first().plain());
    }

    private boolean isTitled(NameRun run) {
        String before = run.plainBefore(1);
        if (!(FORMAL.contains(before) || FAMILIAR.contains(before))) {
            return false;
        }
        Word title = run.line().get(run.from() - 1);
        String gap = talk.between(new Place(
                title.text(), /* start= */ title.end(), /* end= */ run.first().start()));
        boolean sentence = gap.startsWith(".") && title.plain().length() > 4;
        return !sentence
                && gap.matches("\\.? {0,2}")
                && !vocabulary.isOrdinary(run.first().plain());
    }

    private Mention mention(NameRun run, boolean titled, @Nullable String relation, String why) {
        List<Word> core = run.core();
        boolean formal = titled && FORMAL.contains(run.plainBefore(1));
        int family = familyFrom(core, formal, NameRun.isInitial(run.first()));
        String given = family == 0 || core.isEmpty() ? "" : core.get(0).plain();
        Place at = run.place();
        return new Mention(at, talk.between(at), given, joined(core.subList(family, core.size())), relation, why, core);
    }

    /** Where the surname begins: one word alone is a first name, unless it follows a title or an initial or only surnames know it. */
    private int familyFrom(List<Word> core, boolean formal, boolean initial) {
        if (core.size() != 1) {
            return Math.min(1, core.size()) * (formal && core.size() == 2 && !isFirstName(core.get(0)) ? 0 : 1);
        }
        String only = core.get(0).plain();
        return formal || initial || (vocabulary.isSurname(only) && !vocabulary.isFirstName(only)) ? 0 : 1;
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }
}
