package nl.naast.transcript.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that people really made. */
class SampleDocumentsTest {
    private static final String FOLDER = "formats/word-odt-rtf-pdf/";

    /** The samples differ in quotation marks, and not all have the remark about cross talk. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "trans1.docx",
                "trans2.docx",
                "trans3.docx",
                "trans4.xlsx",
                "trans6.doc",
                "trans7.rtf",
                "trans8.odt"
            })
    void one_transcript_gives_the_same_turns_in_every_kind_of_document(String file) {
        ReadTranscript read = read(file);
        assertThat(read.turns())
                .extracting(RawTurn::speaker, SampleDocumentsTest::plain)
                .containsExactly(
                        tuple("Researcher 2", "October 7 1892"),
                        tuple("Teacher 4", "Students it s time to learn Student discussion unintelligible"),
                        tuple("Multiple Students", "Yes teacher we re ready to learn"),
                        tuple("Teacher 4", plain(read("trans1.docx").turns().get(3))));
        assertThat(read.coverage().structure()).isEqualTo(47);
    }

    private static String plain(RawTurn turn) {
        return turn.text()
                .replace("[Cross Talk 3:00]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    @Test
    void an_interview_gives_the_same_turns_from_old_and_new_word() {
        ReadTranscript old = read("Yasmine_Interview_Transcript.doc");
        assertThat(old.turns())
                .hasSize(15)
                .isEqualTo(read("Yasmine_Interview_Transcript.docx").turns());
        assertThat(old.speakers()).containsExactly("Hassan", "Abd Rabou");
        assertThat(old.proposedHelper()).isEqualTo("Hassan");
    }

    @Test
    void a_printed_interview_shows_who_speaks() {
        ReadTranscript read = read("rl10075oralhistoryst002.pdf");
        assertThat(read.turns()).hasSize(184);
        assertThat(read.speakers()).startsWith("BREADEN", "SPAULDING", "WATERS", "JOHNSON");
        assertThat(read.coverage().leftOut()).isLessThan(100);
        assertThat(read.turns()).extracting(RawTurn::text).noneMatch(text -> text.contains("-\n"));
    }

    @Test
    void every_line_of_a_document_without_labels_is_kept() {
        assertThat(read("Hello_World.odt").turns())
                .extracting(RawTurn::text)
                .isEqualTo(List.of("Hello World", "I am Open Document Text Format!"));
    }

    private static ReadTranscript read(String file) {
        try {
            return TranscriptReader.read(Files.readAllBytes(Corpora.at(FOLDER + file)), ReadingLimits.standard());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
