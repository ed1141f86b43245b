package nl.naast.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Texts in which somebody else marked the personal data; not ours to publish, so they may be absent. */
public final class LabelledTexts {
    private static final Path ROOT = Path.of(System.getenv().getOrDefault("NAAST_TEST_DATA", "../shared/data"));

    private LabelledTexts() {}

    /** One text with its spans. */
    public record Labelled(String id, String text, List<Span> spans) {}

    /** One span as the data set marks it. */
    public record Span(int start, int end, String text, String tag) {}

    public static Path at(String path) {
        return ROOT.resolve(path);
    }

    public static List<Labelled> read(String path) {
        try {
            return Files.readAllLines(at(path)).stream()
                    .map(LabelledTexts::labelled)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Labelled labelled(String line) {
        JsonObject json = Json.createReader(new StringReader(line)).readObject();
        List<Span> spans = json.getJsonArray("spans").getValuesAs(LabelledTexts::span);
        return new Labelled(
                Objects.requireNonNull(json.get("id")).toString().replace("\"", ""), json.getString("text"), spans);
    }

    private static Span span(jakarta.json.JsonValue value) {
        JsonObject span = value.asJsonObject();
        return new Span(span.getInt("start"), span.getInt("end"), span.getString("text"), span.getString("tag"));
    }
}
