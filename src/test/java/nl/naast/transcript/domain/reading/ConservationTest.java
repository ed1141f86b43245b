package nl.naast.transcript.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.naast.shared.BusinessRuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that was said gets lost, and no file breaks a reader. */
class ConservationTest {
    private static final Path FILES = Path.of("src/test/resources/transcripts");
    private static final List<String> NAMES = List.of("Noor", "Sam");

    /** A way to write the turn with this number. */
    private interface Written extends BiFunction<Integer, String, String> {}

    private record Format(String name, String before, Written turn, String after) {
        String of(List<String> said) {
            StringBuilder file = new StringBuilder(before);
            for (int turn = 0; turn < said.size(); turn++) {
                file.append(this.turn.apply(turn, said.get(turn)));
            }
            return file.append(after).toString();
        }
    }

    private static final List<Format> FORMATS = List.of(
            new Format("colon", "", (turn, said) -> name(turn) + ": " + said + "\n", ""),
            new Format("role", "", (turn, said) -> "HC".charAt(turn % 2) + " - " + said + "\n", ""),
            new Format("time", "", (turn, said) -> "[00:%02d] %s: %s\n".formatted(turn, name(turn), said), ""),
            new Format("after", "", (turn, said) -> "%s (00:%02d): %s\n".formatted(name(turn), turn, said), ""),
            new Format("bold", "", (turn, said) -> "**" + name(turn) + ":** " + said + "\n\n", ""),
            new Format("number", "", (turn, said) -> (turn + 1) + ". " + name(turn) + ": " + said + "\n", ""),
            new Format("otter", "", (turn, said) -> name(turn) + "  0:%02d  \n".formatted(turn) + said + "\n\n", ""),
            new Format("f4", "", (turn, said) -> name(turn) + ": " + said + " #00:00:%02d-0#\n".formatted(turn), ""),
            new Format(
                    "voice", "WEBVTT\n\n", (turn, said) -> times(turn) + "<v " + name(turn) + ">" + said + "\n\n", ""),
            new Format("zoom", "WEBVTT\n\n", (turn, said) -> times(turn) + name(turn) + ": " + said + "\n\n", ""),
            new Format("chat", "@Begin\n", (turn, said) -> "*" + "TC".charAt(turn % 2) + "HI:\t" + said + "\n", "@End"),
            new Format(
                    "page",
                    "<html><body>",
                    (turn, said) -> "<p>" + name(turn) + ": " + said + "</p>",
                    "</body></html>"),
            new Format("table", "speaker\ttext\n", (turn, said) -> name(turn) + "\t" + said + "\n", ""));

    @Property(tries = 300)
    void every_letter_and_digit_that_was_said_comes_back_in_order(@ForAll("talks") List<String> said) {
        for (Format format : FORMATS) {
            assertThat(letters(read(format.of(said)))).as(format.name()).isEqualTo(letters(String.join("", said)));
        }
        assertThat(letters(read(json(said)))).isEqualTo(letters(String.join("", said)));
    }

    /** Sentences as people write them, colons, brackets, numbers and accents included. */
    @Provide
    Arbitrary<List<String>> talks() {
        Arbitrary<String> word = Arbitraries.of(
                ("ja nee, ik dacht: Moeder: één 3,5 (..) [lacht] – C H: 10 uur? Anna Привет 中文 ’s e-mail "
                                + "**sterk** … // 12:30 #1 a/b \"quote\"")
                        .split(" ", -1));
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> "x " + String.join(" ", words))
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    private static String json(List<String> said) {
        JsonArrayBuilder segments = Json.createArrayBuilder();
        for (int turn = 0; turn < said.size(); turn++) {
            segments.add(Json.createObjectBuilder()
                    .add("start", turn)
                    .add("end", turn + 1)
                    .add("speaker", name(turn))
                    .add("text", said.get(turn)));
        }
        return Json.createObjectBuilder().add("segments", segments).build().toString();
    }

    private static String name(int turn) {
        return NAMES.get(turn % 2);
    }

    private static String times(int turn) {
        return "00:%02d.000 --> 00:%02d.500\n".formatted(turn, turn);
    }

    private static String letters(ReadTranscript read) {
        return letters(read.turns().stream().map(RawTurn::text).collect(Collectors.joining()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Property(tries = 1_000)
    void a_file_cut_off_or_changed_anywhere_is_read_or_refused(
            @ForAll("files") Path file, @ForAll("places") double cut, @ForAll("places") double at, @ForAll char other)
            throws IOException {
        String text = Files.readString(file);
        String shorter = text.substring(0, (int) (text.length() * cut));
        int place = (int) (shorter.length() * at);
        String changed = shorter.isEmpty() ? "" : shorter.substring(0, place) + other + shorter.substring(place + 1);
        readOrRefuse(shorter);
        readOrRefuse(changed);
        readOrRefuse(text.substring(place) + shorter);
    }

    @Provide
    Arbitrary<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return Arbitraries.of(files.sorted().toList());
        }
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 0.99);
    }

    static Stream<String> endless() {
        return Stream.of("[", "*", "Anna\n\n", "0:01 ", "a\t", "1\n", "- ", "&", "\"", "x: ");
    }

    @ParameterizedTest
    @MethodSource("endless")
    void five_megabytes_of_anything_are_done_with_promptly(String piece) {
        String text = piece.repeat(5_000_000 / piece.length());
        assertThat(ProcessorTime.of(() -> readOrRefuse(text))).isLessThan(Duration.ofSeconds(10));
    }

    static Stream<String> pieces() {
        String brackets = "[|(|{|<|<p>|[[|{\"a\":|<v A|<a name=\"ts_";
        String marks = "*|**a|#00:00:01-0# |&|&amp|-|- |\"|_| |# |\u0015";
        String labels = "Anna |Anna (|0:01 |1. |a\t|//S0: |*A:\t|x: |1\n|Anna\n\n|00:01 --> |[00:01] ";
        return Stream.of(String.join("|", brackets, marks, labels).split("\\|", -1));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void a_hundred_thousand_characters_of_anything_in_any_format_take_no_time(String piece) {
        String many = piece.repeat(100_000 / piece.length());
        for (String start : List.of(
                "WEBVTT\n\n00:01.000 --> 00:02.000\n",
                "<html><body>",
                "<html><p><a name=\"ts_0_1_S\">",
                "@Begin\n*A:\t",
                "<ANNOTATION_DOCUMENT><TIER><ANNOTATION><ANNOTATION_VALUE>",
                "{\"segments\": [{\"start\": 0, \"text\": \"",
                "speaker,text\nH,")) {
            assertThat(ProcessorTime.of(() -> readOrRefuse(start + many))).isLessThan(Duration.ofSeconds(5));
        }
    }

    private static ReadTranscript read(String text) {
        return TranscriptReader.read(text, ReadingLimits.standard());
    }

    private static void readOrRefuse(String text) {
        try {
            assertThat(read(text).turns()).isNotEmpty();
        } catch (BusinessRuleViolation refused) {
            assertThat(refused.key()).startsWith("transcript.violation.");
        }
    }
}
