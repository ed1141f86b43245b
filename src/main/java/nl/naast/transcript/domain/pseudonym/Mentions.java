package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Weighs which runs of capitals are a person's name, by the lists and by what stands before them. */
final class Mentions {
    static final String SOMEWHERE = "transcript.why.somewhere";
    private static final String CAPITAL = "transcript.why.capital";
    private final Talk talk;
    private final Vocabulary vocabulary;
    private final Relations relations;
    private final Announcements announcements;
    private final Beginnings beginnings;

    Mentions(Talk talk) {
        this.talk = talk;
        this.vocabulary = Vocabulary.of(talk.language());
        this.relations = Relations.of(talk.language());
        this.announcements = new Announcements(talk);
        this.beginnings = new Beginnings(talk);
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
        boolean introduced = announcements.introduce(run);
        boolean titled = announcements.entitle(run);
        String relation = relations.of(run);
        if (introduced || titled) {
            return mention(run, titled, relation, introduced ? "transcript.why.introduced" : "transcript.why.title");
        }
        if (relation != null
                && !run.first().opens()
                && !vocabulary.isOrdinary(run.first().plain())) {
            return mention(run, false, relation, "transcript.why.relation");
        }
        NameRun kept = beginnings.trimmed(run);
        String why = why(kept);
        return why == null ? null : mention(kept, false, relation, why);
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

    private Mention mention(NameRun run, boolean titled, @Nullable String relation, String why) {
        List<Word> core = run.core();
        boolean formal = titled && announcements.areFormal(run);
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
