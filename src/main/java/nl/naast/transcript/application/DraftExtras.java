package nl.naast.transcript.application;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import nl.naast.shared.Json;
import nl.naast.transcript.Draft;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.Pseudonym;
import nl.naast.transcript.PseudonymChoice;

/** What drafts hold beside their text and turns; drafts from before have none of it. */
final class DraftExtras {
    private DraftExtras() {}

    static JsonArrayBuilder layers(List<Draft.Layer> layers) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        layers.forEach(layer -> json.add(Json.createObjectBuilder()
                .add("name", layer.name())
                .add("pieces", layer.pieces())
                .add("chosen", layer.chosen())));
        return json;
    }

    static List<Draft.Layer> layers(JsonObject draft) {
        return array(draft, "layers").getValuesAs(JsonObject.class).stream()
                .map(layer ->
                        new Draft.Layer(layer.getString("name"), layer.getInt("pieces"), layer.getBoolean("chosen")))
                .toList();
    }

    static JsonArrayBuilder pseudonyms(List<PseudonymChoice> choices) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        choices.forEach(choice -> json.add(Json.createObjectBuilder()
                .add("surface", choice.surface())
                .add("kind", choice.kind().name())
                .add("replacement", choice.replacement())
                .add("decision", choice.decision().name())
                .add("marked", choice.marked())
                .add("kept", Json.createArrayBuilder(choice.kept()))));
        return json;
    }

    static List<PseudonymChoice> pseudonyms(JsonObject draft) {
        return array(draft, "pseudonyms").getValuesAs(JsonObject.class).stream()
                .map(choice -> new PseudonymChoice(
                        choice.getString("surface"),
                        PersonalDataKind.valueOf(choice.getString("kind")),
                        choice.getString("replacement"),
                        Pseudonym.Decision.valueOf(choice.getString("decision")),
                        choice.getBoolean("marked"),
                        Set.copyOf(strings(choice, "kept"))))
                .toList();
    }

    static List<String> strings(JsonObject json, String field) {
        return array(json, field).getValuesAs(JsonString::getString);
    }

    static JsonArrayBuilder numbers(List<Long> numbers) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        numbers.forEach(json::add);
        return json;
    }

    static List<Long> numbers(JsonObject json, String field) {
        return array(json, field).getValuesAs(JsonNumber::longValue);
    }

    private static JsonArray array(JsonObject json, String field) {
        JsonArray found = json.getJsonArray(field);
        return found == null ? JsonArray.EMPTY_JSON_ARRAY : found;
    }
}
