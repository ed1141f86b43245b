package nl.naast.transcript.domain.pseudonym;

import java.util.Set;

/** What ordinary words a language has that look like names, and what it writes with a capital without naming anybody. */
final class Vocabulary {
    private final Set<String> ordinary;
    private final Set<String> alsoWords;
    private final Set<String> capitals;

    private Vocabulary(String language) {
        ordinary = Lists.words("ordinary_" + language + ".txt");
        alsoWords = Lists.words("also-words_" + language + ".txt");
        capitals = Lists.words("capitals_" + language + ".txt");
    }

    static Vocabulary of(String language) {
        return language.equals("nl") ? Dutch.WORDS : English.WORDS;
    }

    /** Far more often a word than a name, so that a capital at the beginning of a sentence says nothing. */
    boolean isOrdinary(String plain) {
        return ordinary.contains(plain);
    }

    /** A word as well as a name: in lower case it means the word. */
    boolean isAlsoWord(String plain) {
        return alsoWords.contains(plain) || ordinary.contains(plain) || capitals.contains(plain);
    }

    /** Has a capital in the middle of a sentence, and is nobody. */
    boolean isNobody(String plain) {
        return capitals.contains(plain);
    }

    boolean isFirstName(String plain) {
        return Names.isFirst(plain) && !capitals.contains(plain);
    }

    boolean isSurname(String plain) {
        return Names.isLast(plain) && !capitals.contains(plain);
    }

    private static final class Dutch {
        private static final Vocabulary WORDS = new Vocabulary("nl");
    }

    private static final class English {
        private static final Vocabulary WORDS = new Vocabulary("en");
    }
}
