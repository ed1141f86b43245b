package nl.naast.annotation.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naast.annotation.StepKind;
import nl.naast.annotation.application.TakeStep.Wanted;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.Json;
import org.jspecify.annotations.Nullable;

/** Reads a file of Web Annotations, as {@link WebAnnotations} writes it, into the steps that make a review of it. */
final class ReviewFile {
    /** One annotation: the step it asks for, and how a person would call it. */
    record Entry(Wanted wanted, String name) {}

    private static final int MOST = 5_000;
    private static final long SEEN_ALL = Long.MAX_VALUE;
    private static final Pattern TURN = Pattern.compile("#turn-(\\d{1,5})$");

    private final UUID operation;
    private final List<Entry> entries = new ArrayList<>();
    private final JsonObjectBuilder words = Json.createObjectBuilder();
    private boolean anyWords;

    private ReviewFile(UUID operation) {
        this.operation = operation;
    }

    /**
     * @param operation names this import: doing it again with the same one changes nothing
     * @throws BusinessRuleViolation when it is no such file
     */
    static List<Entry> read(String file, UUID operation) {
        try (JsonReader reader = Json.createReader(new StringReader(file))) {
            ReviewFile read = new ReviewFile(operation);
            JsonObject page = reader.readObject().getJsonObject("first");
            List<JsonObject> items = page.getJsonArray("items").getValuesAs(JsonObject.class);
            if (items.size() > MOST) {
                throw new BusinessRuleViolation("annotation.import.tooMany", MOST);
            }
            items.forEach(read::add);
            read.addWords();
            return read.entries;
        } catch (JsonException | NullPointerException | ClassCastException | IllegalArgumentException unreadable) {
            throw new BusinessRuleViolation("annotation.import.unreadable");
        }
    }

    private void add(JsonObject annotation) {
        if (annotation.containsKey("naast:stance")) {
            stance(annotation);
        } else if (annotation.containsKey("naast:scale")) {
            rating(annotation);
        } else if (annotation.containsKey("naast:words")) {
            words.add(annotation.getString("naast:words"), value(annotation, "commenting"));
            anyWords = true;
        } else {
            mark(annotation);
        }
    }

    private void mark(JsonObject annotation) {
        JsonObject target = annotation.getJsonObject("target");
        int turn = turn(target.getString("source"));
        String code = value(annotation, "tagging");
        JsonObjectBuilder state = Json.createObjectBuilder()
                .add("turn", turn)
                .add("code", code)
                .add("remark", value(annotation, "commenting"))
                .add("rewrite", value(annotation, "editing"));
        if (target.containsKey("selector")) {
            JsonArray selectors = target.getJsonArray("selector");
            JsonObject position = selector(selectors, "TextPositionSelector");
            state.add("start", position.getInt("start"))
                    .add("end", position.getInt("end"))
                    .add("quote", selector(selectors, "TextQuoteSelector").getString("exact"));
        }
        UUID mark = derived("mark " + annotation.getString("id"));
        entry(StepKind.MARK, mark.toString(), state, turn + " " + code);
    }

    private static JsonObject selector(JsonArray selectors, String type) {
        return selectors.getValuesAs(JsonObject.class).stream()
                .filter(selector -> selector.getString("type").equals(type))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private void stance(JsonObject annotation) {
        int turn = turn(annotation.getJsonObject("target").getString("source"));
        JsonObjectBuilder state = Json.createObjectBuilder().add("reason", value(annotation, "commenting"));
        addNumber(state, "leaning", value(annotation, "assessing"));
        String target = turn + "/" + annotation.getString("naast:stance");
        entry(StepKind.STANCE, target, state, target);
    }

    private void rating(JsonObject annotation) {
        var evidence = Json.createArrayBuilder();
        annotation.getJsonArray("target").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .filter(source -> TURN.matcher(source).find())
                .forEach(source -> evidence.add(turn(source)));
        JsonObjectBuilder state = Json.createObjectBuilder().add("evidence", evidence);
        addNumber(state, "level", value(annotation, "assessing"));
        String scale = annotation.getString("naast:scale");
        entry(StepKind.RATING, scale, state, scale);
    }

    private void addWords() {
        if (anyWords) {
            entry(StepKind.WORDS, StepKind.WORDS.slug(), words, StepKind.WORDS.slug());
        }
    }

    private void entry(StepKind kind, String target, JsonObjectBuilder state, String name) {
        UUID step = derived("step " + kind + target);
        entries.add(new Entry(new Wanted(step, kind, target, state.build(), SEEN_ALL, null), name));
    }

    private static void addNumber(JsonObjectBuilder state, String name, String value) {
        if ("?".equals(value)) {
            state.addNull(name);
        } else {
            state.add(name, Integer.parseInt(value));
        }
    }

    private static int turn(String source) {
        Matcher matcher = TURN.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException(source);
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static String value(JsonObject annotation, String purpose) {
        return bodies(annotation.get("body"))
                .filter(body -> purpose.equals(body.getString("purpose")))
                .map(body -> body.getString("value"))
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonObject> bodies(@Nullable JsonValue body) {
        return Objects.requireNonNull(body) instanceof JsonArray several
                ? several.getValuesAs(JsonObject.class).stream()
                : Stream.of(body.asJsonObject());
    }

    private UUID derived(String name) {
        return UUID.nameUUIDFromBytes((operation + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
