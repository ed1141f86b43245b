package nl.naast.transcript.domain.glance;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one language does to ask, in small letters and without punctuation.
 *
 * @param listening a sentence of sounds that keep the other talking
 * @param begins how a question begins
 * @param invites what asks without being a question
 * @param spoken what shows a question inside or at the end of a longer sentence
 */
record QuestionWords(Pattern listening, Pattern begins, Pattern invites, Pattern spoken) {
    /** It asks nothing, even with a question mark. */
    boolean onlyListens(String sentence) {
        return listening.matcher(sentence).find();
    }

    boolean soundsLikeAsking(String sentence) {
        return Stream.of(begins, invites, spoken)
                .anyMatch(pattern -> pattern.matcher(sentence).find());
    }
}
