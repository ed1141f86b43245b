package nl.naast.transcript.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The suite of the W3C for WebVTT, and the fixtures of another reader of it; every file counts. */
class WebVttConformanceTest {
    private static final Pattern PROPERTY = Pattern.compile("cues\\[(\\d+)]\\.(\\w+).*");
    /** Where on the screen a cue stands is of no use to a transcript. */
    private static final Set<String> ON_SCREEN = Set.of(
            "align", "region", "line", "snapToLines", "lineAlign", "vertical", "size", "position", "positionAlign");

    private static final int EXPECTED_CUES = 77;
    private static final Pattern WORDS =
            Pattern.compile("^\\| *\"(.*?)\"$(?=\\n\\||\\n*\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern VOICE = Pattern.compile("^\\| *title=\"(.*?)\"$", Pattern.MULTILINE);

    @Test
    void every_file_of_the_suite_has_the_cues_that_it_should() throws IOException {
        Path files = Corpora.at("formats/webvtt-wpt/test/wpt-file-parsing");
        JsonObject expected = json(Corpora.at("formats/webvtt-wpt/expected-file-parsing.json"))
                .asJsonObject();
        assertThat(names(files, ".vtt")).hasSizeGreaterThan(30).isEqualTo(new TreeSet<>(expected.keySet()));
        int compared = 0;
        for (String file : expected.keySet()) {
            List<Cue> cues = cues(files.resolve(file));
            for (JsonObject check : expected.getJsonArray(file).getValuesAs(JsonObject.class)) {
                compared += compare(file, cues, check);
            }
        }
        assertThat(compared).isEqualTo(36 + 23 + 39 + 17 + 17);
    }

    private static int compare(String file, List<Cue> cues, JsonObject check) {
        String name = check.getString("value");
        if (name.equals("cues.length")) {
            assertThat(cues).as(file).hasSize(check.getInt("equals"));
            return 1;
        }
        Matcher property = PROPERTY.matcher(name);
        assertThat(property.matches()).as(name).isTrue();
        if (ON_SCREEN.contains(property.group(2))) {
            return 0;
        }
        Cue cue = cues.get(Integer.parseInt(property.group(1)));
        assertThat(value(cue, property.group(2))).as(file + " " + name).isEqualTo(plain(check.getValue("/equals")));
        return 1;
    }

    private static Object value(Cue cue, String property) {
        return switch (property) {
            case "id" -> cue.id();
            case "text" -> cue.text();
            case "startTime" -> cue.startMillis();
            case "endTime" -> cue.endMillis();
            default -> throw new IllegalArgumentException(property);
        };
    }

    private static Object plain(JsonValue value) {
        return value instanceof JsonString text
                ? text.getString()
                : Math.round(((JsonNumber) value).doubleValue() * 1000);
    }

    @Test
    void every_cue_of_the_suite_has_the_words_and_voices_that_it_should() throws IOException {
        Path folder = Corpora.at("formats/webvtt-wpt/test/wpt-cue-parsing");
        assertThat(names(folder, ".json")).hasSize(5);
        int compared = 0;
        int letters = 0;
        for (String file : names(folder, ".json")) {
            List<JsonObject> expected = json(folder.resolve(file)).asJsonArray().getValuesAs(JsonObject.class);
            List<Cue> cues = cues(folder.resolve(file.replace(".json", ".vtt")));
            assertThat(cues).as(file).hasSameSizeAs(expected);
            for (int index = 0; index < cues.size(); index++) {
                List<CueToken> tokens = CueToken.in(cues.get(index).text());
                String tree = expected.get(index).getString("expectedTree");
                assertThat(words(tokens)).as(file + " " + index).isEqualTo(all(WORDS, tree, ""));
                assertThat(voices(tokens)).as(file + " " + index).isEqualTo(all(VOICE, tree, "|"));
                compared++;
                letters += all(WORDS, tree, "").length();
            }
        }
        assertThat(compared).isEqualTo(EXPECTED_CUES);
        assertThat(letters).isGreaterThan(EXPECTED_CUES);
    }

    private static String words(List<CueToken> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == CueToken.Kind.WORDS)
                .map(CueToken::name)
                .collect(Collectors.joining());
    }

    private static String voices(List<CueToken> tokens) {
        return tokens.stream()
                .filter(token ->
                        token.kind() == CueToken.Kind.START && token.name().equals("v"))
                .map(CueToken::annotation)
                .collect(Collectors.joining("|"));
    }

    private static String all(Pattern pattern, String tree, String between) {
        return pattern.matcher(tree)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.joining(between));
    }

    @ParameterizedTest
    @CsvSource({
        "captions_with_bom.vtt, 4",
        "comments.vtt, 3",
        "cue_tags.vtt, 3",
        "invalid_timeframe.srt, 5",
        "invalid_timeframe.vtt, 6",
        "invalid_timeframe_in_cue_text.vtt, 3",
        "metadata_headers.vtt, 2",
        "metadata_headers_multiline.vtt, 2",
        "missing_caption_text.srt, 4",
        "missing_caption_text.vtt, 4",
        "missing_timeframe.srt, 4",
        "missing_timeframe.vtt, 6",
        "one_caption.srt, 1",
        "one_caption.vtt, 1",
        "sample.srt, 5",
        "sample.vtt, 16",
        "styles.vtt, 1",
        "using_identifiers.vtt, 6",
        "youtube_dl.vtt, 4",
        "invalid.vtt, 7",
    })
    void the_fixtures_of_another_reader_have_as_many_cues_with_words_as_stand_in_them(String file, int cues)
            throws IOException {
        Path path = Corpora.at("formats/webvtt-webvttpy/tests/subtitles").resolve(file);
        assertThat(TranscriptReader.read(Files.readAllBytes(path), ReadingLimits.standard())
                        .turns())
                .hasSize(cues);
    }

    private static List<Cue> cues(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return WebVttCues.parse(text, new Reading(ReadingLimits.standard(), ReadingChoices.none()));
    }

    private static JsonValue json(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readValue();
        }
    }

    private static SortedSet<String> names(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> Stream.of(endings).anyMatch(name::endsWith))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
