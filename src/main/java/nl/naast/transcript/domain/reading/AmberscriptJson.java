package nl.naast.transcript.domain.reading;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Amberscript writes as JSON: named speakers, and segments of words with times. */
final class AmberscriptJson {
    private AmberscriptJson() {}

    static boolean recognises(JsonValue file) {
        return file instanceof JsonObject object
                && object.containsKey("speakers")
                && JsonFormats.objects(object.get("segments")).stream()
                        .findFirst()
                        .filter(segment -> !words(segment).isEmpty())
                        .filter(segment -> JsonFormats.text(segment, "text") == null)
                        .isPresent();
    }

    static void read(JsonValue file, Reading reading) {
        JsonObject object = file.asJsonObject();
        Map<String, String> names = names(object);
        JoinedTurns.read(
                JsonFormats.objects(object.get("segments")).stream()
                        .map(segment -> passage(segment, names))
                        .toList(),
                reading);
    }

    private static Map<String, String> names(JsonObject object) {
        Map<String, String> names = new HashMap<>();
        for (JsonObject speaker : JsonFormats.objects(object.get("speakers"))) {
            String id = JsonFormats.text(speaker, "spkid");
            String name = JsonFormats.text(speaker, "name");
            if (id != null && name != null && !name.isBlank()) {
                names.put(id, name);
            }
        }
        return names;
    }

    private static Passage passage(JsonObject segment, Map<String, String> names) {
        List<JsonObject> words = words(segment);
        String id = JsonFormats.text(segment, "speaker");
        String said = words.stream()
                .map(word -> JsonFormats.text(word, "text"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Passage(
                0, id == null ? null : names.getOrDefault(id, id), time(words, 0, "start"), lastEnd(words), said);
    }

    private static @Nullable Long lastEnd(List<JsonObject> words) {
        return time(words, words.size() - 1, "end");
    }

    private static @Nullable Long time(List<JsonObject> words, int index, String name) {
        return words.isEmpty() ? null : JsonFormats.millis(words.get(index).get(name));
    }

    private static List<JsonObject> words(JsonObject segment) {
        return JsonFormats.objects(segment.get("words"));
    }
}
