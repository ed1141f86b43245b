package nl.naast.transcript.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "H: Hoe is het?\nC: Gaat wel.",
                "H - Hoe is het?\nC - Gaat wel.",
                "Speaker 1: Hoe is het?\n\nSpeaker 2: Gaat wel.",
                "[00:12] Anna: Hoe is het?\n[00:14] Ben: Gaat wel.\n[00:15] Anna: O?\n[00:16] Ben: Ja.",
                "Anna (00:12): Hoe is het?\nBen (00:14): Gaat wel.",
                "[Anna de Wit] 10:12:33\nHoe is het?\n\n[Ben] 10:12:35\nGaat wel.",
                "S01: [00:00:12] Hoe is het?\n\nS02: [00:00:14] Gaat wel.",
                "[SPEAKER_00]: Hoe is het?\n[SPEAKER_01]: Gaat wel.",
                "**Hulpverlener:** Hoe is het?\n**Cliënt:** Gaat wel.",
                "Speaker 1  0:12  \nHoe is het?\n\nSpeaker 2  0:14\nGaat wel.",
                "0:12\tSpeaker 1:\tHoe is het?\n0:14\tSpeaker 2:\tGaat wel.",
                "hulpverlener : Hoe is het?\r\ncliënt : Gaat wel.",
            })
    void common_ways_to_write_who_speaks_are_understood(String written) {
        ReadTranscript read = read(written);
        assertThat(read.format()).isEqualTo(SourceFormat.PLAIN_TEXT);
        assertThat(read.speakers()).hasSize(2);
        assertThat(read.turns()).extracting(RawTurn::text).startsWith("Hoe is het?", "Gaat wel.");
        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void times_become_milliseconds_from_the_start() {
        assertThat(read("[00:12] Helper: Hoi.\n[01:02:03.5] Client: Dag.").turns())
                .extracting(RawTurn::startMillis)
                .containsExactly(12_000L, 3_723_500L);
    }

    @Test
    void a_time_on_its_own_line_belongs_to_the_turn_below() {
        assertThat(read("00:00:05\nSpeaker 1: Hoi.\n\n00:00:09\nSpeaker 2: Dag.")
                        .turns())
                .extracting(RawTurn::startMillis)
                .containsExactly(5_000L, 9_000L);
    }

    @Test
    void clock_times_count_from_the_first_words_past_midnight_too() {
        ReadTranscript read = read("[Anna] 23:59:58\nHoi.\n\n[Ben] 00:00:03\nDag.");
        assertThat(read.turns()).extracting(RawTurn::startMillis).containsExactly(0L, 5_000L);
        assertThat(read.guesses()).extracting(Guess::textKey).contains("transcript.guess.clockTimes");
    }

    @Test
    void a_line_without_a_label_goes_on_with_the_turn_before() {
        assertThat(read("H: Een\ntwee\n\ndrie\nC: Ja.").turns().get(0).text()).isEqualTo("Een twee\ndrie");
    }

    @Test
    void a_colon_in_speech_is_no_speaker() {
        ReadTranscript read =
                read("H: Wat dacht je?\nIk dacht: nou ja.\nMoeilijk: dat wel.\nC: Precies.\nIk dacht: weg.");
        assertThat(read.speakers()).containsExactly("H", "C");
        assertThat(read.turns().get(0).text()).contains("Ik dacht: nou ja. Moeilijk: dat wel.");
    }

    @Test
    void a_name_counts_once_it_recurs() {
        assertThat(read("Fatima el Idrissi: Hoi.\nJ. van der Berg: Dag.\nFatima el Idrissi: En?\nJ. van der Berg: Ja.")
                        .speakers())
                .containsExactly("Fatima el Idrissi", "J. van der Berg");
    }

    @Test
    void a_full_name_that_occurs_once_stays_text_and_is_pointed_at() {
        ReadTranscript read = read("H: Hoi.\nKim de Boer: Dag.\nEn zo.\nC: Ja.");
        assertThat(read.turns()).extracting(RawTurn::text).containsExactly("Hoi. Kim de Boer: Dag. En zo.", "Ja.");
        assertThat(read.leftOut()).containsExactly(new LeftOut(2, "transcript.leftOut.nameOnce", "Kim de Boer", 9));
    }

    @Test
    void a_speaker_is_one_however_it_is_spelt() {
        assertThat(read("Anna: Hoi.\nBen: Dag.\nanna: En?\nBEN:  Ja.").speakers())
                .containsExactly("Anna", "Ben");
    }

    @Test
    void what_precedes_the_first_speaker_is_reported() {
        ReadTranscript read = read("Gesprek 3\nDatum: vandaag\n\nH: Hoi.\nC: Dag.");
        assertThat(read.turns()).hasSize(2);
        assertThat(read.leftOut())
                .extracting(LeftOut::line, LeftOut::excerpt)
                .containsExactly(tuple(1, "Gesprek 3"), tuple(2, "Datum: vandaag"));
    }

    @Test
    void paragraphs_without_labels_alternate_and_that_guess_is_told() {
        ReadTranscript read = read("Hoe is het\nmet je?\n\nGaat wel.\n\nVertel.");
        assertThat(read.turns())
                .extracting(RawTurn::speaker, RawTurn::text)
                .containsExactly(tuple("A", "Hoe is het met je?"), tuple("B", "Gaat wel."), tuple("A", "Vertel."));
        assertThat(read.guesses()).extracting(Guess::textKey).contains("transcript.guess.alternating");
    }

    @Test
    void one_speaker_only_is_read_without_a_helper() {
        ReadTranscript read = read("H: Ik begin.\nH: En ga door?");
        assertThat(read.hasOneSpeaker()).isTrue();
        assertThat(read.turns()).hasSize(2);
        assertThat(read.proposedHelper()).isNull();
    }

    @Test
    void the_helper_is_found_by_name_by_the_client_or_by_who_asks_most() {
        assertThat(read("Begeleider: Hoi.\nSam: Dag.\nSam: Tja.").proposedHelper())
                .isEqualTo("Begeleider");
        assertThat(read("Sam: Hoi.\nCliënt: Dag.\nSam: Tja.").proposedHelper()).isEqualTo("Sam");
        ReadTranscript asked = read("Sam: Hoi?\nKim: Dag.\nSam: En?\nKim: Wat?");
        assertThat(asked.proposedHelper()).isEqualTo("Sam");
        assertThat(asked.guesses()).extracting(Guess::textKey).contains("transcript.guess.helperAsksMost");
        assertThat(read("Sam: Hoi.\nKim: Dag.\nSam: En.\nKim: Ja.").proposedHelper())
                .isNull();
    }

    @Test
    void the_closing_line_of_a_program_is_no_speech() {
        ReadTranscript read = read("Speaker 1  0:01\nHoi.\n\nSpeaker 2  0:02\nDag.\n\nTranscribed by https://otter.ai");
        assertThat(read.turns().get(1).text()).isEqualTo("Dag.");
        assertThat(read.leftOut()).extracting(LeftOut::textKeyReason).isEqualTo(List.of("transcript.leftOut.closing"));
    }

    private static ReadTranscript read(String text) {
        return TranscriptReader.read(text, ReadingLimits.standard());
    }
}
