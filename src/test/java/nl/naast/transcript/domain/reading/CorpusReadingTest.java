package nl.naast.transcript.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naast.shared.BusinessRuleViolation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReadingTest {
    private static final ReadingLimits STANDARD = ReadingLimits.standard();
    private static final Pattern CUE = Pattern.compile("cues\\[(\\d+)]\\.(id|text|startTime|endTime)");

    @Test
    void webvtt_is_parsed_as_its_conformance_suite_says() throws IOException {
        Path suite = Corpora.at("formats/webvtt-wpt");
        try (Reader json = Files.newBufferedReader(suite.resolve("expected-file-parsing.json"))) {
            JsonObject expected = Json.createReader(json).readObject();
            assertThat(expected).hasSizeGreaterThan(30);
            for (String file : expected.keySet()) {
                String text =
                        Files.readString(suite.resolve("test/wpt-file-parsing").resolve(file));
                List<Cue> cues = WebVttCues.parse(text, new Reading(STANDARD, ReadingChoices.none()));
                expected.getJsonArray(file)
                        .getValuesAs(JsonObject.class)
                        .forEach(check -> assertCues(file, cues, check));
            }
        }
    }

    private static void assertCues(String file, List<Cue> cues, JsonObject check) {
        String name = check.getString("value");
        JsonValue equals = check.get("equals");
        Matcher cue = CUE.matcher(name);
        if (name.equals("cues.length")) {
            assertThat(cues).as(file).hasSize(check.getInt("equals"));
        } else if (cue.matches() && equals != null) {
            assertThat(value(cues.get(Integer.parseInt(cue.group(1))), cue.group(2)))
                    .as(file + " " + name)
                    .isEqualTo(plain(equals));
        }
    }

    private static Object value(Cue cue, String property) {
        return switch (property) {
            case "id" -> cue.id();
            case "text" -> cue.text();
            case "startTime" -> cue.startMillis();
            default -> cue.endMillis();
        };
    }

    private static Object plain(JsonValue value) {
        return value instanceof JsonString text
                ? text.getString()
                : Math.round(((JsonNumber) value).doubleValue() * 1000);
    }

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

    /** Where a cue ends in another's words, noScribe's captions name the wrong voice, marked with slashes. */
    @Test
    void one_interview_reads_the_same_from_captions_and_from_text() {
        List<RawTurn> captions =
                read(Corpora.at("formats/noscribe/interview.vtt")).turns();
        List<RawTurn> text = read(Corpora.at("formats/noscribe/interview.txt")).turns();
        assertThat(captions).hasSizeGreaterThan(40).hasSameSizeAs(text);
        for (int turn = 0; turn < text.size(); turn++) {
            RawTurn caption = captions.get(turn);
            assertThat(caption.text()).isEqualTo(text.get(turn).text().replaceAll("\\[\\d\\d:\\d\\d:\\d\\d] ", ""));
            assertThat(caption.speaker()).matches("//S\\d\\d|" + text.get(turn).speaker());
        }
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
