package nl.naast.transcript.domain.glance;

import java.util.regex.Pattern;

/**
 * Recognises questions by a question mark, and without one by how a sentence begins or ends; docs/domain/glance.md
 * lists the rules. They say that something was asked, not whether it was a good question.
 */
public final class QuestionRules {
    /** Rises with every change of a rule, so that what was counted with older ones is counted again. */
    public static final int VERSION = 1;

    private static final QuestionRules DUTCH = new QuestionRules(DutchQuestions.WORDS);
    private static final QuestionRules ENGLISH = new QuestionRules(EnglishQuestions.WORDS);

    private static final Pattern SENTENCE = Pattern.compile("[^.!?…\\n]+[.!?…]*");
    private static final Pattern MARKED = Pattern.compile("[.!…]*\\?.*");

    private final QuestionWords words;

    private QuestionRules(QuestionWords words) {
        this.words = words;
    }

    /** @param language as a transcript names it; Dutch unless it is {@code en} */
    public static QuestionRules in(String language) {
        return "en".equals(language) ? ENGLISH : DUTCH;
    }

    /** How many questions there are in what one speaker says in one turn. */
    public int questionsIn(String turn) {
        return (int) SENTENCE.matcher(turn)
                .results()
                .filter(sentence -> asks(sentence.group()))
                .count();
    }

    private boolean asks(String sentence) {
        String plain = String.join(" ", Words.of(sentence));
        if (plain.isEmpty() || words.onlyListens(plain)) {
            return false;
        }
        return MARKED.matcher(sentence.replaceFirst("^[^.!?…]*", "")).matches() || words.soundsLikeAsking(plain);
    }
}
