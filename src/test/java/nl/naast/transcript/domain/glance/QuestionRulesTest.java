package nl.naast.transcript.domain.glance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRulesTest {
    private static final QuestionRules DUTCH = QuestionRules.in("nl");
    private static final QuestionRules ENGLISH = QuestionRules.in("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je slaapt slecht?",
                "Hoe gaat het nu met je",
                "En wat deed dat met je.",
                "Waarom nu",
                "Oké, heb je daar met iemand over gepraat",
                "Wil je daar iets meer over zeggen.",
                "Vertel eens.",
                "Hm-hm. Vertel.",
                "Ik ben benieuwd hoe dat voor jou was.",
                "Ik vraag me af of dat helpt.",
                "Dat is best veel, hè.",
                "Je bent moe, toch",
                "hm dat klinkt zwaar en wat vind je daar nu zelf van"
            })
    void dutch_asks_with_and_without_a_question_mark(String sentence) {
        assertThat(DUTCH.questionsIn(sentence)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ja?",
                "Hm-hm.",
                "Dan heb je het zwaar gehad.",
                "Nu ben je moe.",
                "Ik snap wat je bedoelt.",
                "Wat fijn dat je er bent.",
                "Je weet niet hoe het verder moet.",
                "U moet gewoon eerder naar bed.",
                "Weet je.",
                "..."
            })
    void dutch_that_states_or_listens_is_no_question(String sentence) {
        assertThat(DUTCH.questionsIn(sentence)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You sleep badly?",
                "So what happened then",
                "Okay, do you talk to anybody about it.",
                "Tell me more.",
                "I was wondering if you'd like to talk about it.",
                "That's a lot, isn't it",
                "it sounds hard and what do you make of it now"
            })
    void english_asks_with_and_without_a_question_mark(String sentence) {
        assertThat(ENGLISH.questionsIn(sentence)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Okay?", "Mm-hmm.", "I see what you mean.", "What I hear is that you're tired.", "Do your best."
            })
    void english_that_states_or_listens_is_no_question(String sentence) {
        assertThat(ENGLISH.questionsIn(sentence)).isZero();
    }

    @Test
    void every_sentence_that_asks_is_one_question() {
        assertThat(DUTCH.questionsIn("Hoe gaat het? Slaap je goed?! Dat is fijn. Of toch niet…?"))
                .isEqualTo(3);
    }

    @Property(tries = 300)
    void any_text_can_be_looked_at(@ForAll String text) {
        assertThat(DUTCH.questionsIn(text)).isNotNegative();
        assertThat(ENGLISH.questionsIn(text)).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja ", "mm", "a-", "wat ", "do you ", "uh-huh ", "?", "how x "})
    void a_very_long_turn_neither_hangs_nor_fails(String bit) {
        String turn = bit.repeat(50_000);
        assertThat(DUTCH.questionsIn(turn)).isNotNegative();
        assertThat(ENGLISH.questionsIn(turn)).isNotNegative();
        assertThat(Words.in(turn)).isNotNegative();
    }
}
