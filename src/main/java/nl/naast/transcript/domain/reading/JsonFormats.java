package nl.naast.transcript.domain.reading;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import nl.naast.shared.Json;
import org.jspecify.annotations.Nullable;

/** What programs write as JSON: Whisper and its kin, Amberscript, oTranscribe. */
final class JsonFormats implements FormatReader {
    @Override
    public @Nullable Recognised recognise(Source source) {
        JsonValue file = parsed(source.text());
        if (file == null) {
            return null;
        }
        if (OTranscribe.recognises(file)) {
            return new Recognised(SourceFormat.OTRANSCRIBE, reading -> OTranscribe.read(file, reading));
        }
        if (AmberscriptJson.recognises(file)) {
            return new Recognised(SourceFormat.AMBERSCRIPT, reading -> AmberscriptJson.read(file, reading));
        }
        return WhisperJson.recognises(file)
                ? new Recognised(SourceFormat.WHISPER, reading -> WhisperJson.read(file, reading))
                : null;
    }

    private static @Nullable JsonValue parsed(String text) {
        String start = text.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(start))) {
            return reader.readValue();
        } catch (RuntimeException noJson) {
            // Parsers tell of what is cut off, nested too deeply or no number in different ways.
            return null;
        }
    }

    /** Empty where there is no such array. */
    static List<JsonObject> objects(@Nullable JsonValue array) {
        return array instanceof JsonArray items
                ? items.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList()
                : List.of();
    }

    static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }

    /** Seconds as thousandths; null where it is no time. */
    static @Nullable Long millis(@Nullable JsonValue seconds) {
        try {
            return seconds instanceof JsonNumber number ? ClockTime.ofSeconds(number.doubleValue()) : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
