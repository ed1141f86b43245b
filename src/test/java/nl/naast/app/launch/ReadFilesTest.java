package nl.naast.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadFilesTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void there_are_two_files_and_one_in_a_folder_below() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Titel\nH: Hoe is het?\nC: Goed.");
        Files.writeString(
                folder.resolve("b.vtt"),
                "WEBVTT\n\n00:01.500 --> 00:02.000\n<v Ann>Hi.\n\n00:02.000 --> 00:03.250\n<v Ben>Hello.\n");
        Files.createDirectory(folder.resolve("more"));
        Files.write(folder.resolve("more").resolve("c.bin"), new byte[] {0, 1, 2, 3});
        Files.writeString(folder.resolve(".hidden"), "H: a\nC: b");
    }

    @Test
    void each_file_is_one_line_with_its_turns_and_what_became_of_the_rest() {
        assertThat(read(folder.resolve("a.txt").toString())).isZero();
        JsonObject read = answers().get(0);
        assertThat(read.getString("format")).isEqualTo("plain-text");
        assertThat(read.getJsonArray("turns").getJsonObject(0))
                .isEqualTo(object("{'turn':1,'speaker':'H','start':null,'end':null,'text':'Hoe is het?'}"));
        assertThat(read.getJsonArray("speakers").getJsonObject(1))
                .isEqualTo(object("{'label':'C','proposedRole':'client'}"));
        assertThat(read.getJsonArray("leftOut").getJsonObject(0).getString("excerpt"))
                .isEqualTo("Titel");
        JsonObject characters = read.getJsonObject("characters");
        assertThat(characters.getInt("inTurns") + characters.getInt("leftOut") + characters.getInt("structure"))
                .isEqualTo(characters.getInt("total"));
    }

    @Test
    void times_are_seconds() {
        read(folder.resolve("b.vtt").toString());
        JsonObject turn = answers().get(0).getJsonArray("turns").getJsonObject(1);
        assertThat(turn).isEqualTo(object("{'turn':2,'speaker':'Ben','start':2.000,'end':3.250,'text':'Hello.'}"));
    }

    @Test
    void a_folder_is_read_with_all_below_it_and_says_what_it_refused_in_the_language_asked_for() {
        assertThat(read(folder.toString(), "--language", "nl")).isEqualTo(1);
        assertThat(answers()).hasSize(3);
        assertThat(answers().get(2).getString("refused")).startsWith("Dit bestand bevat geen leesbare tekst.");
    }

    @Test
    void every_file_can_have_a_file_of_its_own() throws IOException {
        Path target = folder.resolveSibling(folder.getFileName() + "-out");
        assertThat(read(folder.resolve("a.txt").toString(), "--out", target.toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(object(Files.readString(target.resolve("a.txt.json"))).getJsonArray("turns"))
                .hasSize(2);
    }

    @Test
    void wrong_use_is_explained_and_reads_nothing() {
        assertThat(read()).isEqualTo(2);
        assertThat(read(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(read(folder.toString(), "--colour", "red")).isEqualTo(2);
        assertThat(read(folder.toString(), "--language", "fr")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(4).allMatch(line -> line.contains("Use: "));
        assertThat(answers()).isEmpty();
    }

    private int read(String... arguments) {
        return ReadFiles.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private List<JsonObject> answers() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(ReadFilesTest::object)
                .toList();
    }

    private static JsonObject object(String json) {
        boolean singleQuotes = json.startsWith("{'");
        try (JsonReader reader = Json.createReader(new StringReader(singleQuotes ? json.replace('\'', '"') : json))) {
            return reader.readObject();
        }
    }
}
