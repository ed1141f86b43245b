package nl.naast.curriculum.persistence;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.naast.curriculum.Localized;

/** Reads files of the curriculum; what is missing is an error and never an empty text. */
final class Json {
    private static final String FOLDER = "/curriculum/";

    private Json() {}

    static JsonStructure read(String path) {
        try (InputStream in = open(path);
                JsonReader reader = nl.naast.shared.Json.createReader(in)) {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String path) {
        return Objects.requireNonNull(Json.class.getResourceAsStream(FOLDER + path), path);
    }

    static <T> List<T> list(JsonArray array, Function<JsonObject, T> each) {
        return array.getValuesAs(JsonObject.class).stream().map(each).toList();
    }

    static <T> List<T> list(JsonObject json, String field, Function<JsonObject, T> each) {
        return list(Objects.requireNonNull(json.getJsonArray(field), field), each);
    }

    static List<String> strings(JsonObject json, String field) {
        return Objects.requireNonNull(json.getJsonArray(field), field).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    static Localized localized(JsonObject json, String field) {
        JsonObject texts = Objects.requireNonNull(json.getJsonObject(field), field);
        return new Localized(said(texts, "nl"), said(texts, "en"));
    }

    static Localized perhaps(JsonObject json, String field) {
        return json.containsKey(field) ? localized(json, field) : Localized.NOTHING;
    }

    static String said(JsonObject texts, String language) {
        String text = texts.getString(language);
        if (text.isBlank()) {
            throw new IllegalStateException("Nothing is said in " + language + ": " + texts);
        }
        return text;
    }
}
