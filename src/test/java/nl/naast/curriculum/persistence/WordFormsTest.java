package nl.naast.curriculum.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
    private final WordForms dutch = new WordForms(true, new HashMap<>());
    private final WordForms english = new WordForms(false, new HashMap<>());

    /** The table in docs/domain/curriculum.md. */
    @ParameterizedTest
    @CsvSource({
        "luisteren, luister",
        "luistert, luistert luister",
        "geluisterd, geluisterd luister",
        "doorgevraagd, doorgevraagd doorvrag",
        "vraagt, vraagt vrag"
    })
    void a_dutch_word_has_its_stem_and_those_of_the_verb_it_may_be(String word, String forms) {
        assertThat(dutch.of(word)).contains(forms.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "luisteren, geluisterd",
        "verwijten, verwijt",
        "verwijten, verweet",
        "oordelen, geoordeeld",
        "oordelen, oordeelt",
        "erkennen, erkent",
        "erkennen, erkende",
        "zwijgen, gezwegen",
        "helpen, geholpen",
        "adviezen, advies",
        "doorvragen, doorgevraagd",
        "samenvatten, samengevat"
    })
    void two_forms_of_a_dutch_word_share_one(String one, String other) {
        assertThat(shared(dutch.of(one), dutch.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"luisteren, lezen", "verwijten, vragen", "gesprek, gevoel", "helper, hulde"})
    void other_words_share_none(String one, String other) {
        assertThat(shared(dutch.of(one), dutch.of(other))).isFalse();
    }

    @Test
    void english_words_share_their_stem() {
        assertThat(shared(english.of("listening"), english.of("listens"))).isTrue();
        assertThat(shared(english.of("questions"), english.of("question"))).isTrue();
    }

    private static boolean shared(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
