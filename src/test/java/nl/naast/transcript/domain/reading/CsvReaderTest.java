package nl.naast.transcript.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "speaker,text\nhelper,Hoi.\nclient,\"Dag, zeg.\"",
                "Tekst;Spreker\nHoi.;helper\nDag, zeg.;client",
                "who\tutterance\nhelper\tHoi.\nclient\tDag, zeg.",
                "helper;Hoi.\nclient;Dag, zeg.",
                "helper,Hoi.\nclient,Dag, zeg.",
            })
    void delimiters_headers_and_languages_are_recognised(String written) {
        ReadTranscript read = read(written);
        assertThat(read.format()).isEqualTo(SourceFormat.CSV);
        assertThat(read.turns())
                .extracting(RawTurn::speaker, RawTurn::text)
                .containsExactly(tuple("helper", "Hoi."), tuple("client", "Dag, zeg."));
        assertThat(read.proposedHelper()).isEqualTo("helper");
        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void times_are_read_as_clock_or_seconds() {
        assertThat(read("spreker;begin;einde;tekst\nH;00:00:01,5;00:00:02;Ja\nC;2;3.25;Nee")
                        .turns())
                .extracting(RawTurn::startMillis, RawTurn::endMillis)
                .containsExactly(tuple(1_500L, 2_000L), tuple(2_000L, 3_250L));
    }

    @Test
    void the_table_of_a_speech_recogniser_counts_in_thousandths() {
        ReadTranscript read = read("start\tend\ttext\n0\t1500\tHoi.\n1500\t2500\tDag.");
        assertThat(read.turns()).extracting(RawTurn::endMillis).containsExactly(1_500L, 2_500L);
        assertThat(read.guesses()).extracting(Guess::textKey).contains("transcript.guess.noSpeakers");
    }

    @Test
    void a_line_end_within_quotes_stays_and_lines_are_still_counted() {
        ReadTranscript read = read("speaker,text,mood\nH,\"een\ntwee\",x\nC\nC,Ja.,y,z\nH,,x");
        assertThat(read.turns()).extracting(RawTurn::text).containsExactly("een\ntwee", "Ja.");
        assertThat(read.leftOut())
                .extracting(LeftOut::line, LeftOut::textKeyReason, LeftOut::excerpt)
                .containsExactly(
                        tuple(1, "transcript.leftOut.columns", "mood"),
                        tuple(4, "transcript.leftOut.shortRow", "C"),
                        tuple(5, "transcript.leftOut.longRow", "z"),
                        tuple(6, "transcript.leftOut.empty", "H"));
    }

    @Test
    void an_empty_speaker_is_the_one_above_and_rows_stay_turns() {
        ReadTranscript read = read("speaker,text\nH,Een.\n,Twee.\nC,Drie.");
        assertThat(read.turns()).extracting(RawTurn::speaker).containsExactly("H", "H", "C");
        assertThat(read.guesses()).extracting(Guess::textKey).containsExactly("transcript.guess.sameSpeaker");
    }

    @Test
    void a_time_nobody_can_read_is_reported() {
        ReadTranscript read = read("speaker,start,text\nH,straks,Een.");
        assertThat(read.leftOut()).containsExactly(new LeftOut(2, "transcript.leftOut.time", "straks", 6));
    }

    @Test
    void sentences_with_commas_are_no_table() {
        assertThat(read("Ja, dat klopt.\nNee, dat niet.\nJa, toch wel.\nNee, hoor.")
                        .format())
                .isEqualTo(SourceFormat.PLAIN_TEXT);
    }

    private static ReadTranscript read(String text) {
        return TranscriptReader.read(text, ReadingLimits.standard());
    }
}
