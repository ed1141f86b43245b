package nl.naast.transcript.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Set;
import nl.naast.transcript.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelperGuessTest {
    @Test
    void two_clients_stay_clients_and_an_observer_is_somebody_else() {
        assertThat(read("Helper: Hoi.\nCliënt 1: Dag.\nCliënt 2: Hoi.\nObserver: Stil.\nTrainer: Ga door?", "")
                        .proposedRoles())
                .containsExactly(
                        entry("Helper", Speaker.HELPER),
                        entry("Cliënt 1", Speaker.CLIENT),
                        entry("Cliënt 2", Speaker.CLIENT),
                        entry("Observer", Speaker.OTHER),
                        entry("Trainer", Speaker.OTHER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor de Vries", "noor", "Zoë-Noor Janssen", "Dr. N. Noor", "NOOR VAN DE SAM"})
    void a_label_with_the_authors_name_is_the_helper(String author) {
        ReadTranscript read = read("Anne: Hoe is het?\nNoor: Goed.\nAnne: En verder?\nNoor: Tja.", author);
        assertThat(read.proposedHelper()).isEqualTo("Noor");
        assertThat(read.guesses()).containsExactly(new Guess("transcript.guess.helperIsAuthor", "Noor"));
    }

    @Test
    void a_role_says_more_than_a_name_and_a_shared_particle_says_nothing() {
        assertThat(read("Helper: Hoi.\nNoor: Dag.\nNoor: Ja.", "Noor de Vries").proposedHelper())
                .isEqualTo("Helper");
        ReadTranscript read = read("Sam van Dam: Hoi?\nKim: Dag.\nSam van Dam: En?\nKim: Ja.", "Lot van Es");
        assertThat(read.guesses()).containsExactly(new Guess("transcript.guess.helperAsksMost", "Sam van Dam"));
    }

    @Test
    void a_client_or_observer_who_asks_most_does_not_become_the_helper() {
        assertThat(read("Anne: Hoi?\nTrainer: Wat? Hoe?\nTrainer: En?\nBen: Goed.\nAnne: Ja.\nBen: O.", "")
                        .proposedHelper())
                .isEqualTo("Anne");
    }

    @Test
    void without_a_basis_nothing_is_proposed() {
        assertThat(read("Sam: Hoi.\nKim: Dag.\nSam: En.\nKim: Ja.", "").proposedRoles())
                .isEmpty();
    }

    private static ReadTranscript read(String text, String author) {
        return TranscriptReader.read(text, ReadingLimits.standard(), new ReadingChoices(Set.of(), author));
    }
}
