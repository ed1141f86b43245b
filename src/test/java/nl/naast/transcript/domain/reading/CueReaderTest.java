package nl.naast.transcript.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CueReaderTest {
    private static final String WITH_ODDITIES = """
            WEBVTT Gesprek 3
            Kind: captions

            NOTE gemaakt
            met iets

            STYLE
            ::cue { color: red }

            00:01.000 --> 00:0x.000
            stuk

            zomaar tekst

            00:02.000 --> 00:03.000
            Pauze.

            00:03.000 --> 00:04.000
            <v Anna>Hoi.

            00:04.000 --> 00:05.000
            """;

    @Test
    void cues_of_one_speaker_join_to_one_turn() {
        ReadTranscript read = read("""
                WEBVTT

                1
                00:01.000 --> 00:02.000
                <v Anna>Hoe is het</v>

                2
                00:02.500 --> 00:03.000 align:start
                <v.loud Anna>met je?

                00:00:04.000 --> 00:00:05.000
                <v Ben>Gaat &amp; <i>gaat</i> <c.blue>wel</c> <laughs>.
                """);
        assertThat(read.format()).isEqualTo(SourceFormat.WEBVTT);
        assertThat(read.turns())
                .containsExactly(
                        new RawTurn("Anna", 1_000L, 3_000L, "Hoe is het met je?"),
                        new RawTurn("Ben", 4_000L, 5_000L, "Gaat & gaat wel <laughs>."));
        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void names_before_a_colon_are_speakers_and_a_cue_without_one_goes_on() {
        ReadTranscript read =
                read(cues("Anna Wit: Hoi", "Ben Zwart: Dag", "en welkom.", "Anna Wit: Ik zei: ja.", "Ben Zwart: O."));
        assertThat(read.turns())
                .extracting(RawTurn::speaker, RawTurn::text)
                .containsExactly(
                        tuple("Anna Wit", "Hoi"),
                        tuple("Ben Zwart", "Dag en welkom."),
                        tuple("Anna Wit", "Ik zei: ja."),
                        tuple("Ben Zwart", "O."));
    }

    @Test
    void two_voices_in_one_cue_are_two_turns() {
        assertThat(read(cues("<v Anna>Hoi.</v> <v Ben>Dag.</v>", "- nou\n- ja")).turns())
                .extracting(RawTurn::speaker, RawTurn::text)
                .containsExactly(tuple("Anna", "Hoi."), tuple("Ben", "Dag. - nou - ja"));
    }

    @Test
    void without_speakers_every_cue_is_a_turn() {
        ReadTranscript read = read(cues("Hoe is\nhet?", "Goed."));
        assertThat(read.turns()).extracting(RawTurn::text).containsExactly("Hoe is het?", "Goed.");
        assertThat(read.speakers()).containsExactly("");
        assertThat(read.guesses()).extracting(Guess::textKey).containsExactly("transcript.guess.noSpeakers");
    }

    @Test
    void what_is_no_cue_is_reported_with_its_line() {
        ReadTranscript read = read(WITH_ODDITIES);
        assertThat(read.turns()).hasSize(1);
        assertThat(read.leftOut())
                .extracting(LeftOut::line, LeftOut::textKeyReason, LeftOut::excerpt)
                .containsExactly(
                        tuple(1, "transcript.leftOut.header", "Gesprek 3 Kind: captions"),
                        tuple(4, "transcript.leftOut.note", "NOTE gemaakt met iets"),
                        tuple(7, "transcript.leftOut.style", "STYLE ::cue { color: red }"),
                        tuple(10, "transcript.leftOut.brokenCue", "00:01.000 --> 00:0x.000 stuk"),
                        tuple(13, "transcript.leftOut.withoutTime", "zomaar tekst"),
                        tuple(21, "transcript.leftOut.empty", ""),
                        tuple(15, "transcript.leftOut.beforeFirstSpeaker", "Pauze."));
    }

    @Test
    void subrip_is_read_in_passing() {
        ReadTranscript read = read(
                "1\n00:00:01,000 --> 00:00:02,000\nSpeaker 0: Hoi.\n\n2\n00:00:02,000 --> 00:00:03,000\nSpeaker 1: Dag.");
        assertThat(read.format()).isEqualTo(SourceFormat.SUBRIP);
        assertThat(read.speakers()).containsExactly("Speaker 0", "Speaker 1");
    }

    @Test
    void a_speech_without_end_is_cut_where_a_turn_may_be_no_longer() {
        ReadTranscript read = TranscriptReader.read(
                cues("<v Anna>een twee", "<v Anna>drie vier", "<v Anna>vijf"), new ReadingLimits(1_000, 10, 20));
        assertThat(read.turns()).extracting(RawTurn::text).containsExactly("een twee drie vier", "vijf");
    }

    @Property(tries = 300)
    void no_letter_of_a_cue_is_lost(@ForAll("speech") String first, @ForAll("speech") String second) {
        ReadTranscript read = read(cues("<v Anna>x" + first, "<v Ben>" + second, second, first));
        String all = read.turns().stream().map(RawTurn::text).collect(Collectors.joining());
        assertThat(letters(all)).isEqualTo(letters("x" + first + second + second + first));
    }

    @Provide
    Arbitrary<String> speech() {
        return Arbitraries.strings()
                .withChars("abcxyzABCéßøЖ中0123 .,?!'-<>&;/\t")
                .ofMaxLength(60)
                .filter(text -> !text.matches("(?s).*(<|&|-->).*"))
                // "c- " says that the client speaks, and is no letter of what is said.
                .filter(text -> !text.matches("\\s*\\p{L}\\s*-.*"));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String cues(String... texts) {
        StringBuilder file = new StringBuilder("WEBVTT\n");
        int second = 10;
        for (String text : texts) {
            file.append("\n00:%d.000 --> 00:%d.000\n%s\n".formatted(second, ++second, text));
        }
        return file.toString();
    }

    private static ReadTranscript read(String text) {
        return TranscriptReader.read(text, ReadingLimits.standard());
    }
}
