package nl.naast.transcript.domain.pseudonym;

import java.util.Set;

/** Where a name begins: not at every capital that opens a sentence, nor at every "van". */
final class Beginnings {
    private static final Set<String> BINDING = Set.of("van", "von", "de", "el", "al");

    private final Talk talk;
    private final Vocabulary vocabulary;

    Beginnings(Talk talk) {
        this.talk = talk;
        this.vocabulary = Vocabulary.of(talk.language());
    }

    /** Without the word that only has a capital because a sentence begins with it. */
    NameRun trimmed(NameRun run) {
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
        boolean binds = first.plain().length() == 1 || BINDING.contains(first.plain());
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
}
