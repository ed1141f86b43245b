package nl.naast.curriculum.persistence;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import nl.naast.curriculum.Anchor;
import nl.naast.curriculum.CodedTurn;
import nl.naast.curriculum.CodedTurn.SeenCode;
import nl.naast.curriculum.Fragment;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.StanceValues;

/** Reads the written conversations of a module: fragments, and anchors with their keys. */
final class BundledConversations {
    private BundledConversations() {}

    static Fragment fragment(JsonObject json) {
        return new Fragment(
                json.getString("id"),
                Json.localized(json, "title"),
                Json.localized(json, "context"),
                Json.list(json, "turns", BundledConversations::fragmentTurn),
                Json.localized(json, "look"));
    }

    private static CodedTurn fragmentTurn(JsonObject json) {
        boolean helpers = isHelpers(json);
        List<String> codes = helpers || json.containsKey("codes") ? Json.strings(json, "codes") : List.of();
        return new CodedTurn(
                helpers,
                Json.localized(json, "text"),
                codes.stream()
                        .map(code -> new SeenCode(code, Localized.NOTHING, Localized.NOTHING))
                        .toList(),
                helpers ? stances(json) : null,
                helpers ? Json.localized(json, "why") : Json.perhaps(json, "why"));
    }

    static Anchor anchor(String module, String id) {
        JsonObject json = (JsonObject) Json.read("modules/" + module + "/anchors/" + id + ".json");
        List<String> languages = Json.strings(json, "languages");
        return new Anchor(
                json.getString("id"),
                module,
                json.getString("strength"),
                languages,
                Json.localized(json, "title"),
                Json.localized(json, "case"),
                Json.list(json, "turns", turn -> anchorTurn(turn, languages)),
                Json.list(json, "levels", level -> level(level, languages)));
    }

    private static CodedTurn anchorTurn(JsonObject json, List<String> languages) {
        boolean helpers = isHelpers(json);
        List<SeenCode> codes =
                json.containsKey("codes") ? Json.list(json, "codes", code -> seen(code, languages)) : List.of();
        return new CodedTurn(
                helpers, in(json, "text", languages), codes, helpers ? stances(json) : null, Localized.NOTHING);
    }

    private static SeenCode seen(JsonObject json, List<String> languages) {
        return new SeenCode(
                json.getString("code"),
                in(json, "why", languages),
                json.containsKey("rewrite") ? in(json, "rewrite", languages) : Localized.NOTHING);
    }

    private static Anchor.Level level(JsonObject json, List<String> languages) {
        JsonArray turns = Objects.requireNonNull(json.getJsonArray("turns"), "turns");
        return new Anchor.Level(
                json.getString("scale"),
                json.getInt("level"),
                in(json, "why", languages),
                turns.getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::intValue)
                        .toList());
    }

    static StanceValues stances(JsonObject json) {
        return new StanceValues(json.getInt("equal"), json.getInt("nonjudgmental"));
    }

    /** A conversation in one language says the same to readers of the other: its page names the language. */
    private static Localized in(JsonObject json, String field, List<String> languages) {
        JsonObject texts = Objects.requireNonNull(json.getJsonObject(field), field);
        String first = Json.said(texts, languages.get(0));
        return new Localized(
                languages.contains("nl") ? Json.said(texts, "nl") : first,
                languages.contains("en") ? Json.said(texts, "en") : first);
    }

    private static boolean isHelpers(JsonObject json) {
        return switch (json.getString("speaker")) {
            case "helper" -> true;
            case "client" -> false;
            default -> throw new IllegalStateException(json.getString("speaker"));
        };
    }
}
