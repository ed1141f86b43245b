package nl.naast.curriculum.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.StanceValues;
import nl.naast.curriculum.domain.ModulePlan.Entry;
import nl.naast.shared.Json;

/** How a plan is kept, and by what one sees that a part of it was changed. */
final class SyllabusJson {
    private static final String OWN_KIND = "own";

    private SyllabusJson() {}

    static String write(TeachingPlan plan) {
        return Json.createObjectBuilder()
                .add("modules", array(plan.modules(), SyllabusJson::module))
                .add("lessons", array(plan.lessons(), SyllabusJson::lesson))
                .add("moments", array(plan.moments(), SyllabusJson::moment))
                .build()
                .toString();
    }

    static TeachingPlan read(String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            JsonObject json = reader.readObject();
            return new TeachingPlan(
                    list(json, "modules", SyllabusJson::module),
                    list(json, "lessons", SyllabusJson::lesson),
                    list(json, "moments", SyllabusJson::moment));
        }
    }

    static String fingerprint(Lesson lesson) {
        return fingerprint(lesson(lesson).build());
    }

    static String fingerprint(Moment moment) {
        return fingerprint(moment(moment).build());
    }

    static String fingerprint(List<Entry> entries) {
        return fingerprint(array(entries, SyllabusJson::entry).build());
    }

    private static String fingerprint(JsonValue value) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(value.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObjectBuilder module(ModulePlan plan) {
        return Json.createObjectBuilder()
                .add("slug", plan.slug())
                .add("lessons", array(plan.lessons(), SyllabusJson::entry))
                .add("moments", array(plan.moments(), SyllabusJson::entry));
    }

    private static ModulePlan module(JsonObject json) {
        return new ModulePlan(
                json.getString("slug"),
                list(json, "lessons", SyllabusJson::entry),
                list(json, "moments", SyllabusJson::entry));
    }

    private static JsonObjectBuilder entry(Entry entry) {
        return Json.createObjectBuilder().add("id", entry.id()).add("hidden", entry.hidden());
    }

    private static Entry entry(JsonObject json) {
        return new Entry(json.getString("id"), json.getBoolean("hidden"));
    }

    private static JsonObjectBuilder lesson(Lesson lesson) {
        return Json.createObjectBuilder()
                .add("id", lesson.id())
                .add("module", lesson.module())
                .add("title", localized(lesson.title()))
                .add("minutes", lesson.minutes())
                .add("text", localized(lesson.text()));
    }

    private static Lesson lesson(JsonObject json) {
        return new Lesson(
                json.getString("id"),
                json.getString("module"),
                OWN_KIND,
                localized(json, "title"),
                json.getInt("minutes"),
                localized(json, "text"));
    }

    private static JsonObjectBuilder moment(Moment moment) {
        return Json.createObjectBuilder()
                .add("id", moment.id())
                .add("module", moment.module())
                .add("title", localized(moment.title()))
                .add("context", localized(moment.context()))
                .add("line", localized(moment.line()))
                .add("replies", array(moment.replies(), SyllabusJson::reply));
    }

    private static Moment moment(JsonObject json) {
        return new Moment(
                json.getString("id"),
                json.getString("module"),
                localized(json, "title"),
                localized(json, "context"),
                localized(json, "line"),
                null,
                list(json, "replies", SyllabusJson::reply));
    }

    private static JsonObjectBuilder reply(Moment.Reply reply) {
        JsonArrayBuilder codes = Json.createArrayBuilder();
        reply.codes().forEach(codes::add);
        return Json.createObjectBuilder()
                .add("quality", reply.quality().name())
                .add("text", localized(reply.text()))
                .add("codes", codes)
                .add("equal", reply.stances().equal())
                .add("nonjudgmental", reply.stances().nonjudgmental())
                .add("why", localized(reply.why()));
    }

    private static Moment.Reply reply(JsonObject json) {
        return new Moment.Reply(
                Moment.Quality.valueOf(json.getString("quality")),
                localized(json, "text"),
                json.getJsonArray("codes").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                new StanceValues(json.getInt("equal"), json.getInt("nonjudgmental")),
                localized(json, "why"));
    }

    private static JsonObjectBuilder localized(Localized text) {
        return Json.createObjectBuilder().add("nl", text.nl()).add("en", text.en());
    }

    private static Localized localized(JsonObject json, String field) {
        JsonObject texts = json.getJsonObject(field);
        return new Localized(texts.getString("nl"), texts.getString("en"));
    }

    private static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> each) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(one -> array.add(each.apply(one)));
        return array;
    }

    private static <T> List<T> list(JsonObject json, String field, Function<JsonObject, T> each) {
        JsonArray array = json.getJsonArray(field);
        return array.getValuesAs(JsonObject.class).stream().map(each).toList();
    }
}
