package nl.naast.transcript.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.naast.shared.BusinessRuleViolation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReadingTest {
    private static final ReadingLimits STANDARD = ReadingLimits.standard();

    @ParameterizedTest
    @ValueSource(strings = {"annomi", "ifadv-nl"})
    void every_dialogue_of_the_corpora_has_all_its_turns(String corpus) throws IOException {
        Path folder = Corpora.at(corpus);
        try (CSVParser dialogues = CSVParser.parse(
                Files.newBufferedReader(folder.resolve("dialogues.csv")),
                CSVFormat.RFC4180.builder().setHeader().get())) {
            for (CSVRecord dialogue : dialogues) {
                String name = dialogue.get("dialogue");
                ReadTranscript read = read(folder.resolve("dialogues/" + name + ".csv"));
                assertThat(read.turns().size() + wordless(read))
                        .as(name)
                        .isEqualTo(Long.parseLong(dialogue.get("turns")));
                assertThat(read.speakers()).as(name).hasSize(2);
                assertThat(read.leftOut())
                        .as(name)
                        .extracting(LeftOut::textKeyReason)
                        .isSubsetOf(
                                "transcript.leftOut.columns", "transcript.leftOut.time", "transcript.leftOut.empty");
                if (corpus.equals("annomi")) {
                    assertThat(read.proposedHelper()).as(name).isEqualTo("helper");
                }
            }
        }
    }

    private static long wordless(ReadTranscript read) {
        return read.leftOut().stream()
                .filter(left -> left.textKeyReason().equals("transcript.leftOut.empty"))
                .count();
    }

    /** The last caption ends before it starts, so that its end says nothing; all others end as on the page. */
    @Test
    void one_interview_gives_the_same_turns_as_page_as_captions_and_as_text() {
        List<RawTurn> page = read(Corpora.at("formats/noscribe/interview.html")).turns();
        List<RawTurn> captions =
                read(Corpora.at("formats/noscribe/interview.vtt")).turns();
        List<RawTurn> text = read(Corpora.at("formats/noscribe/interview.txt")).turns();
        assertThat(page).hasSize(55);
        assertThat(voices(captions)).isEqualTo(voices(page));
        assertThat(voices(text)).isEqualTo(voices(page));
        assertThat(ends(captions).subList(0, 54)).isEqualTo(ends(page).subList(0, 54));
        assertThat(text)
                .extracting(RawTurn::startMillis)
                .isEqualTo(page.stream()
                        .map(RawTurn::startMillis)
                        .map(CorpusReadingTest::wholeSeconds)
                        .toList());
    }

    private static List<String> voices(List<RawTurn> turns) {
        return turns.stream().map(turn -> turn.speaker() + ": " + turn.text()).toList();
    }

    private static List<@Nullable Long> ends(List<RawTurn> turns) {
        return turns.stream().map(RawTurn::endMillis).toList();
    }

    private static @Nullable Long wholeSeconds(@Nullable Long millis) {
        return millis == null ? null : (Long) (millis / 1000 * 1000);
    }

    @Test
    void the_recording_of_elan_has_its_two_speakers_without_where_they_look() {
        ReadTranscript read = read(Corpora.at("formats/elan/ifadv_DVA13U_v2.4.eaf"));
        assertThat(read.speakers()).containsExactly("spreker1", "spreker2");
        assertThat(read.tiers())
                .filteredOn(Tier::chosen)
                .extracting(Tier::pieces)
                .containsExactly(435, 282);
        assertThat(read.leftOut())
                .extracting(LeftOut::textKeyReason)
                .containsExactly("transcript.leftOut.tier", "transcript.leftOut.tier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.7", "2.8", "3.0"})
    void every_version_of_elan_gives_its_sentences_and_leaves_words_and_gestures_out(String version) {
        ReadTranscript read = read(Corpora.at("formats/elan/pympi_sample_" + version + ".eaf"));
        assertThat(read.turns()).hasSize(399);
        assertThat(read.tiers())
                .hasSize(6)
                .filteredOn(Tier::chosen)
                .extracting(Tier::name)
                .containsExactly("text");
        ReadTranscript words = TranscriptReader.read(
                bytes(Corpora.at("formats/elan/pympi_sample_" + version + ".eaf")),
                STANDARD,
                new ReadingChoices(Set.of("words-timesub"), ""));
        assertThat(words.turns()).hasSize(1_995).allMatch(turn -> turn.startMillis() != null);
        assertThat(words.turns()).extracting(RawTurn::startMillis).isSorted();
    }

    @Test
    void a_recognised_recording_gives_its_segments() {
        ReadTranscript read = read(Corpora.at("formats/whisper/whisper_json_AjinkyaASK_sample1.json"));
        assertThat(read.format()).isEqualTo(SourceFormat.WHISPER);
        assertThat(read.turns()).hasSize(6);
        assertThat(read.turns().get(0).startMillis()).isEqualTo(660L);
    }

    @Test
    void a_meeting_saved_by_zoom_shows_its_speakers() {
        assertThat(read(Corpora.at("formats/zoom/zoomGroupStats_meeting001_transcript.vtt"))
                        .speakers())
                .hasSizeBetween(4, 8)
                .allMatch(speaker -> speaker.contains(" "));
        assertThat(read(Corpora.at("formats/zoom/zoom_txt_datadaveshin.txt")).speakers())
                .hasSize(2);
    }

    @Test
    void every_sample_is_read_or_refused_with_a_reason() throws IOException {
        try (Stream<Path> files = Files.walk(Corpora.at("formats"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try {
                    assertThat(read(file).turns()).as(file.toString()).isNotEmpty();
                } catch (BusinessRuleViolation refused) {
                    assertThat(refused.key()).startsWith("transcript.violation.");
                }
            }
        }
    }

    private static ReadTranscript read(Path file) {
        return TranscriptReader.read(bytes(file), STANDARD);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
