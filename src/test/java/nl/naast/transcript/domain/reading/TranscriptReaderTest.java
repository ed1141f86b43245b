package nl.naast.transcript.domain.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.naast.shared.BusinessRuleViolation;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {
    private static final String TALK = "H: Hoe is ’t, Zoë?\r\nC: Eén ding – gaat wél.\r\n";
    private static final ReadingLimits STANDARD = ReadingLimits.standard();

    @Test
    void every_usual_encoding_gives_the_same_letters() {
        for (byte[] file : List.of(
                TALK.getBytes(UTF_8),
                ("\uFEFF" + TALK).getBytes(UTF_8),
                ("\uFEFF" + TALK).getBytes(UTF_16LE),
                ("\uFEFF" + TALK).getBytes(UTF_16BE),
                TALK.getBytes(UTF_16LE),
                TALK.getBytes(UTF_16BE),
                TALK.getBytes(Charset.forName("windows-1252")))) {
            ReadTranscript read = TranscriptReader.read(file, STANDARD);
            assertThat(read.turns())
                    .extracting(RawTurn::text)
                    .containsExactly("Hoe is ’t, Zoë?", "Eén ding – gaat wél.");
            assertThat(read.leftOut()).isEmpty();
        }
    }

    @Test
    void an_older_encoding_is_a_guess_and_told() {
        assertThat(TranscriptReader.read(TALK.getBytes(Charset.forName("windows-1252")), STANDARD)
                        .guesses())
                .extracting(Guess::textKey)
                .containsExactly("transcript.guess.western");
    }

    @Test
    void letters_are_composed_and_what_hides_is_taken_out_and_told() {
        ReadTranscript read = TranscriptReader.read("H: Zoe\u0308 \u202Ezegt\u200B ja.\rC: Ja.", STANDARD);
        assertThat(read.turns()).extracting(RawTurn::text).containsExactly("Zoë zegt ja.", "Ja.");
        assertThat(read.leftOut()).containsExactly(new LeftOut(1, "transcript.leftOut.invisible", "U+200B U+202E", 12));
    }

    @Test
    void a_reference_cannot_bring_hidden_characters_back() {
        assertThat(TranscriptReader.read("WEBVTT\n\n00:00.000 --> 00:01.000\n<v A&#8238;na>a&#8238;b&#0;c", STANDARD)
                        .turns())
                .containsExactly(new RawTurn("Ana", 0L, 1_000L, "ab\uFFFDc"));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, damaged",
        "{\\rtf1 Hoi, damaged",
        "GIF89a, image",
        "ID3, recording",
        "xxxxftypM4A, recording",
        "PK\u0003\u0004 [Content_Types].xml word/document.xml, damaged",
        "PK\u0003\u0004 xl/workbook.xml, damaged",
        "PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text, damaged",
        "PK\u0003\u0004 iets.txt, damaged",
        "\u00d0\u00cf\u0011\u00e0\u00a1, damaged",
        "Hoi\0hier\0 ben ik, binary",
        "<!DOCTYPE html><p>, nothingToRead",
        "<?xml version=\"1.0\"?>, data",
        "[{\"start\": 0}], data",
        "'  \t ', empty",
        "--- ... ---, nothingToRead",
    })
    void what_is_no_transcript_is_refused_by_its_name(String content, String reason) {
        assertThatThrownBy(() -> TranscriptReader.read(content.getBytes(ISO_8859_1), STANDARD))
                .asInstanceOf(InstanceOfAssertFactories.type(BusinessRuleViolation.class))
                .extracting(BusinessRuleViolation::key)
                .isEqualTo("transcript.violation." + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WEBVTT", "speaker,text", "\u200B"})
    void nothing_in_it_is_refused(String text) {
        assertThatThrownBy(() -> TranscriptReader.read(text, STANDARD)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void the_limits_hold() {
        ReadingLimits limits = new ReadingLimits(200, 2, 10);
        assertRefused(() -> TranscriptReader.read("a".repeat(201), limits), "transcript.violation.tooLarge");
        assertRefused(() -> TranscriptReader.read("é".repeat(101), limits), "transcript.violation.tooLarge");
        assertRefused(() -> TranscriptReader.read("H: a\nC: b\nH: c", limits), "transcript.violation.tooManyTurns");
        assertRefused(() -> TranscriptReader.read("H: a\nC: 12345678901", limits), "transcript.violation.turnTooLong");
    }

    @Test
    void fifty_megabytes_are_refused() {
        byte[] large = new byte[50 * 1024 * 1024];
        assertRefused(() -> TranscriptReader.read(large, STANDARD), "transcript.violation.tooLarge");
    }

    @Test
    void two_thousand_turns_are_read() {
        String talk = "[00:01] Anna: En hoe was dat voor jou, toen: vertel?\n[00:02] Ben: Tja.\n".repeat(1_000);
        assertThat(TranscriptReader.read(talk, STANDARD).turns()).hasSize(2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "<v ", "WEBVTT\n\n", "\"", "a,", "H: ", "[", "&#1", "a\n\n", "00:01", " :", "x\t"})
    void no_text_keeps_the_reader_busy(String piece) {
        String text = piece.repeat(400_000 / piece.length());
        for (String start : List.of("", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "speaker,text\nH,")) {
            assertThat(ProcessorTime.of(() -> readOrRefuse(start + text))).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Property(tries = 500)
    void any_bytes_are_read_or_refused(@ForAll @Size(max = 300) byte[] bytes) {
        readOrRefuse(new String(bytes, ISO_8859_1));
        try {
            assertThat(TranscriptReader.read(bytes, STANDARD).turns()).isNotEmpty();
        } catch (BusinessRuleViolation refused) {
            assertThat(refused.key()).startsWith("transcript.violation.");
        }
    }

    @Property(tries = 500)
    void any_text_after_a_start_is_read_or_refused(@ForAll String text, @ForAll boolean table) {
        readOrRefuse((table ? "speaker;text\nH;" : "WEBVTT\n\n00:01.000 --> 00:02.000\n") + text);
    }

    private static void readOrRefuse(String text) {
        try {
            assertThat(TranscriptReader.read(text, STANDARD).turns()).isNotEmpty();
        } catch (BusinessRuleViolation refused) {
            assertThat(refused.key()).startsWith("transcript.violation.");
        }
    }

    private static void assertRefused(ThrowingCallable reading, String key) {
        assertThatThrownBy(reading)
                .asInstanceOf(InstanceOfAssertFactories.type(BusinessRuleViolation.class))
                .extracting(BusinessRuleViolation::key)
                .isEqualTo(key);
    }

    @Test
    void a_conversation_of_more_than_ten_hours_is_too_long() {
        String turn = "H: " + "woord ".repeat(1_000) + "\n";
        assertThat(refusal(() -> TranscriptReader.read(turn.repeat(101), ReadingLimits.standard())))
                .isEqualTo("transcript.violation.tooLong");
    }
}
