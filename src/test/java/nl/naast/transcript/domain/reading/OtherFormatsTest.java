package nl.naast.transcript.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import nl.naast.shared.BusinessRuleViolation;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is particular to CHAT, JSON, web pages and marks of time between words. */
class OtherFormatsTest {
    @Test
    void what_is_no_main_line_of_chat_is_listed_with_its_line() {
        ReadTranscript read = read("""
                @Begin
                @Participants:\tCHI Target_Child, MOT Sue Mother, INV Sue Investigator
                @Comment:\teerste\s
                \tbezoek
                *CHI:\tmore cookie .
                %mor:\tqn|more n|cookie .
                *MOT:\tyou want more ? \u0015100_900\u0015
                *MOT:\tsure ? \u00151000_1500\u0015
                losse regel
                *INV:\t[laughs] xxx .
                *NEW:\tdag .
                @End
                """);
        assertThat(read.turns())
                .containsExactly(
                        new RawTurn("Target Child", null, null, "more cookie."),
                        new RawTurn("Sue", 100L, 1_500L, "you want more? sure?"),
                        new RawTurn("Sue INV", null, null, "[laughs] xxx."),
                        new RawTurn("NEW", null, null, "dag."));
        assertThat(read.leftOut())
                .extracting(LeftOut::line, LeftOut::textKeyReason)
                .containsExactly(
                        tuple(3, "transcript.leftOut.header"),
                        tuple(6, "transcript.leftOut.remark"),
                        tuple(9, "transcript.leftOut.unknownLine"));
        assertThat(read.proposedHelper()).isEqualTo("Sue INV");
    }

    @Test
    void a_segment_without_a_speaker_takes_that_of_its_words_or_of_who_spoke_last() {
        ReadTranscript read = read("""
                {"segments": [
                 {"start": 0.5, "end": 1, "text": " Hoi.", "speaker": "S0"},
                 {"start": 1, "end": 2.25, "text": " Dag.", "words": [{"word": "Dag.", "speaker": "S1"}]},
                 {"start": 2.25, "end": 1e400, "text": " Zeg."},
                 {"start": -1, "text": " Ja.", "speaker": "S0"}]}
                """);
        assertThat(read.turns())
                .containsExactly(
                        new RawTurn("S0", 500L, 1_000L, "Hoi."),
                        new RawTurn("S1", 1_000L, null, "Dag. Zeg."),
                        new RawTurn("S0", null, null, "Ja."));
        assertThat(read.guesses()).contains(new Guess("transcript.guess.speakerAbsent", "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"start\": 0, \"end\": 2, \"text\": \"Hoi.\"}]",
                "{\"chunks\": [{\"timestamp\": [0.0, 2.0], \"text\": \" Hoi.\"}]}",
                "{\"transcription\": [{\"offsets\": {\"from\": 0, \"to\": 2000}, \"text\": \" Hoi.\"}]}",
            })
    void kin_of_whisper_is_read_too(String json) {
        assertThat(read(json).turns()).containsExactly(new RawTurn("", 0L, 2_000L, "Hoi."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"naam\": \"Anna\"}",
                "{\"segments\": []}",
                "{\"segments\": [{\"text\": \"zonder tijd\"}]}",
                "<?xml version=\"1.0\"?><boek>Hoi</boek>",
                "{\"segments\": [{\"start\": 0, \"text\": \"afge",
            })
    void other_json_and_xml_is_refused(String file) {
        assertThatThrownBy(() -> read(file))
                .asInstanceOf(InstanceOfAssertFactories.type(BusinessRuleViolation.class))
                .extracting(BusinessRuleViolation::key)
                .isEqualTo("transcript.violation.data");
    }

    @Test
    void a_saved_page_is_read_as_its_reader_sees_it() {
        ReadTranscript read = read("""
                <html><head><title>Chat</title><style>p { color: red }</style></head><body>
                <table><tr><td>Anna</td><td>Hoe   is
                het?</td></tr><tr><td>Ben</td><td>Gaat<br>wel &amp; <i>goed</i>.</td></tr>
                <tr><td>Anna</td><td>O.</td></tr><tr><td>Ben</td><td>Ja.</td></tr></table>
                <script>let x = 1;</script></body></html>
                """);
        assertThat(read.turns())
                .extracting(RawTurn::speaker, RawTurn::text)
                .containsExactly(
                        tuple("Anna", "Hoe is het?"),
                        tuple("Ben", "Gaat wel & goed."),
                        tuple("Anna", "O."),
                        tuple("Ben", "Ja."));
        assertThat(read.leftOut()).containsExactly(new LeftOut(0, "transcript.leftOut.header", "Chat", 4));
    }

    @Test
    void marks_of_time_between_words_are_no_words() {
        ReadTranscript read = read("[00:01] Anna: Hoe [lacht] was [00:03] het?\n[00:05] Ben: Om 12:30 (..) goed.");
        assertThat(read.turns())
                .extracting(RawTurn::text)
                .containsExactly("Hoe [lacht] was het?", "Om 12:30 (..) goed.");
        assertThat(read.guesses()).extracting(Guess::textKey).contains("transcript.guess.timesInText");
    }

    @Test
    void a_paragraph_with_several_marks_ends_at_the_last() {
        ReadTranscript read = read("I: Een. #00:00:05-0# Twee. #00:00:09-5#\n\nB: Drie.\nI: Vier? #00:00:20-1#");
        assertThat(read.turns())
                .containsExactly(
                        new RawTurn("I", 0L, 9_500L, "Een. Twee."),
                        new RawTurn("B", 9_500L, null, "Drie."),
                        new RawTurn("I", null, 20_100L, "Vier?"));
    }

    @Test
    void a_remark_in_brackets_before_the_colon_is_part_of_what_happens() {
        ReadTranscript read = read("Anna (lacht): Hoi.\nBen: Dag.\nAnna: En?\nBen [zucht]: Tja.");
        assertThat(read.speakers()).containsExactly("Anna", "Ben");
        assertThat(read.turns())
                .extracting(RawTurn::text)
                .containsExactly("(lacht) Hoi.", "Dag.", "En?", "[zucht] Tja.");
    }

    @Test
    void times_that_run_backward_break_nothing() {
        ReadTranscript read =
                read("WEBVTT\n\n00:05.000 --> 00:01.000\n<v A>Een.\n\n00:02.000 --> 00:03.000\n<v B>Twee.");
        assertThat(read.turns())
                .containsExactly(new RawTurn("A", 5_000L, null, "Een."), new RawTurn("B", 2_000L, 3_000L, "Twee."));
    }

    private static ReadTranscript read(String text) {
        return TranscriptReader.read(text, ReadingLimits.standard());
    }
}
