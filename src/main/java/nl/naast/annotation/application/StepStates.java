package nl.naast.annotation.application;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import nl.naast.annotation.Span;
import nl.naast.annotation.domain.MarkedAs;
import nl.naast.annotation.domain.PlacedAs;
import nl.naast.shared.Json;
import org.jspecify.annotations.Nullable;

/** The states that a step goes between, as JSON: one form for the page, for other windows and for the history. */
final class StepStates {
    /** What was chosen on a scale; a level that is null means that it can't be judged. */
    record RatedAs(@Nullable Integer level, List<Integer> evidence) {}

    /** A strength and a question. */
    record Said(String strength, String question) {}

    private StepStates() {}

    static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    static MarkedAs mark(JsonObject json) {
        Integer start = number(json, "start");
        Integer end = number(json, "end");
        Span span = start == null || end == null ? null : new Span(start, end, json.getString("quote"));
        return new MarkedAs(
                json.getInt("turn"),
                json.getString("code"),
                span,
                json.getString("remark", ""),
                json.getString("rewrite", ""));
    }

    static @Nullable String of(@Nullable MarkedAs mark) {
        if (mark == null) {
            return null;
        }
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("turn", mark.turn()).add("code", mark.code());
        Span span = mark.span();
        if (span != null) {
            json.add("start", span.start()).add("end", span.end()).add("quote", span.quote());
        }
        return json.add("remark", mark.remark())
                .add("rewrite", mark.rewrite())
                .build()
                .toString();
    }

    static PlacedAs placed(JsonObject json) {
        return new PlacedAs(number(json, "leaning"), json.getString("reason", ""));
    }

    static @Nullable String of(@Nullable PlacedAs placed) {
        if (placed == null) {
            return null;
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        addNumber(json, "leaning", placed.leaning());
        return json.add("reason", placed.reason()).build().toString();
    }

    static RatedAs rated(JsonObject json) {
        List<Integer> evidence = json.containsKey("evidence")
                ? json.getJsonArray("evidence").getValuesAs(JsonNumber::intValue)
                : List.of();
        return new RatedAs(number(json, "level"), evidence);
    }

    static @Nullable String of(@Nullable RatedAs rated) {
        if (rated == null) {
            return null;
        }
        JsonArrayBuilder evidence = Json.createArrayBuilder();
        rated.evidence().forEach(evidence::add);
        JsonObjectBuilder json = Json.createObjectBuilder();
        addNumber(json, "level", rated.level());
        return json.add("evidence", evidence).build().toString();
    }

    static Said said(JsonObject json) {
        return new Said(json.getString("strength", ""), json.getString("question", ""));
    }

    static String of(Said said) {
        return Json.createObjectBuilder()
                .add("strength", said.strength())
                .add("question", said.question())
                .build()
                .toString();
    }

    private static void addNumber(JsonObjectBuilder json, String name, @Nullable Integer value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }

    private static @Nullable Integer number(JsonObject json, String name) {
        return !json.containsKey(name) || json.get(name) == JsonValue.NULL ? null : json.getInt(name);
    }
}
