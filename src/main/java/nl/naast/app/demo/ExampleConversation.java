package nl.naast.app.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.naast.shared.Json;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftTurn;
import nl.naast.transcript.Speaker;
import org.jspecify.annotations.Nullable;

/** One written conversation with what a self-assessment, three peers and a trainer see in it. */
public record ExampleConversation(
        String slug,
        String language,
        String quality,
        List<DraftTurn> turns,
        ExampleReview self,
        List<ExampleReview> peers,
        ExampleReview trainer) {

    /** What one reader sees. */
    public record ExampleReview(
            List<ExampleMark> marks,
            List<ExampleStance> stances,
            Map<String, JsonValue> ratings,
            String strength,
            String question) {}

    public record ExampleMark(int turn, String code, String remark, String rewrite) {}

    public record ExampleStance(
            int turn, @Nullable Integer equal, @Nullable Integer nonjudgmental) {}

    private static final int SECONDS_FOR_LAST = 4;

    static ExampleConversation read(String slug) {
        String path = "/demo/conversations/" + slug + ".json";
        try (InputStream in = Objects.requireNonNull(ExampleConversation.class.getResourceAsStream(path), path);
                JsonReader reader = Json.createReader(in)) {
            return of(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Draft draft() {
        return new Draft(
                0, null, "", "text", turns, Map.of("H", Speaker.HELPER, "C", Speaker.CLIENT), language, List.of());
    }

    private static ExampleConversation of(JsonObject json) {
        JsonObject reviews = json.getJsonObject("reviews");
        return new ExampleConversation(
                json.getString("slug"),
                json.getString("language"),
                json.getString("quality"),
                turns(json.getJsonArray("turns").getValuesAs(JsonObject.class)),
                review(reviews.getJsonObject("self")),
                reviews.getJsonArray("peers").getValuesAs(JsonObject.class).stream()
                        .map(ExampleConversation::review)
                        .toList(),
                review(reviews.getJsonObject("trainer")));
    }

    private static List<DraftTurn> turns(List<JsonObject> json) {
        List<DraftTurn> turns = new java.util.ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            JsonObject turn = json.get(i);
            long start = turn.getInt("at") * 1000L;
            long end = i + 1 < json.size() ? json.get(i + 1).getInt("at") * 1000L : start + SECONDS_FOR_LAST * 1000L;
            turns.add(new DraftTurn(turn.getString("by"), start, end, turn.getString("text")));
        }
        return turns;
    }

    private static ExampleReview review(JsonObject json) {
        return new ExampleReview(
                json.getJsonArray("marks").getValuesAs(JsonObject.class).stream()
                        .map(mark -> new ExampleMark(
                                mark.getInt("turn"),
                                mark.getString("code"),
                                mark.getString("comment", ""),
                                mark.getString("rewrite", "")))
                        .toList(),
                json.getJsonArray("stances").getValuesAs(JsonObject.class).stream()
                        .map(stance -> new ExampleStance(
                                stance.getInt("turn"), level(stance.get("equal")), level(stance.get("nonjudgmental"))))
                        .toList(),
                json.getJsonObject("ratings").entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                json.getString("strength"),
                json.getString("question"));
    }

    static @Nullable Integer level(@Nullable JsonValue value) {
        return value instanceof jakarta.json.JsonNumber number ? number.intValue() : null;
    }
}
