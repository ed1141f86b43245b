package nl.naast.transcript.application;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naast.shared.Json;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftTurn;
import nl.naast.transcript.Speaker;
import org.jspecify.annotations.Nullable;

/** The form in which a draft's content is sealed. */
final class DraftJson {
    private DraftJson() {}

    static String write(Draft draft) {
        JsonArrayBuilder turns = Json.createArrayBuilder();
        draft.turns().forEach(turn -> turns.add(turn(turn)));
        JsonObjectBuilder speakers = Json.createObjectBuilder();
        draft.speakers().forEach((label, role) -> speakers.add(label, role.name()));
        JsonArrayBuilder notes = Json.createArrayBuilder();
        draft.notes().forEach(note -> notes.add(note(note)));
        return Json.createObjectBuilder()
                .add("text", draft.text())
                .add("format", draft.format())
                .add("language", draft.language())
                .add("turns", turns)
                .add("speakers", speakers)
                .add("notes", notes)
                .add("layers", DraftExtras.layers(draft.layers()))
                .add("pseudonyms", DraftExtras.pseudonyms(draft.pseudonyms()))
                .build()
                .toString();
    }

    static Draft read(String sealedContent, int revision, Instant savedAt) {
        try (JsonReader reader = Json.createReader(new StringReader(sealedContent))) {
            JsonObject json = reader.readObject();
            return new Draft(
                    revision,
                    savedAt,
                    json.getString("text"),
                    json.getString("format"),
                    json.getJsonArray("turns").getValuesAs(JsonObject.class).stream()
                            .map(DraftJson::turn)
                            .toList(),
                    speakers(json.getJsonObject("speakers")),
                    json.getString("language"),
                    notes(json),
                    DraftExtras.layers(json),
                    DraftExtras.pseudonyms(json));
        }
    }

    private static JsonObjectBuilder turn(DraftTurn turn) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("speaker", turn.speaker()).add("text", turn.text());
        if (turn.startMillis() != null) {
            json.add("start", turn.startMillis());
        }
        if (turn.endMillis() != null) {
            json.add("end", turn.endMillis());
        }
        return json;
    }

    private static DraftTurn turn(JsonObject json) {
        return new DraftTurn(
                json.getString("speaker"), millis(json, "start"), millis(json, "end"), json.getString("text"));
    }

    private static @Nullable Long millis(JsonObject json, String field) {
        JsonNumber number = json.getJsonNumber(field);
        return number == null ? null : number.longValue();
    }

    private static Map<String, Speaker> speakers(JsonObject json) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        json.keySet().forEach(label -> speakers.put(label, Speaker.valueOf(json.getString(label))));
        return speakers;
    }

    private static List<Draft.Note> notes(JsonObject json) {
        return json.getJsonArray("notes").getValuesAs(JsonObject.class).stream()
                .map(note -> new Draft.Note(
                        note.getString("key"), note.getString("detail"), DraftExtras.numbers(note, "arguments")))
                .toList();
    }

    private static JsonObjectBuilder note(Draft.Note note) {
        return Json.createObjectBuilder()
                .add("key", note.textKey())
                .add("detail", note.detail())
                .add("arguments", DraftExtras.numbers(note.arguments()));
    }
}
