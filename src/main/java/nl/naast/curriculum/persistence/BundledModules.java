package nl.naast.curriculum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.LearningModule.Indicator;
import nl.naast.curriculum.LearningModule.Tension;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.PathStep;
import nl.naast.curriculum.QuizItem;
import nl.naast.curriculum.Syllabus;
import org.jspecify.annotations.Nullable;

/** Reads the modules that ship with the product. */
@ApplicationScoped
public class BundledModules {
    public Syllabus read() {
        JsonObject contents = (JsonObject) Json.read("contents.json");
        return new Syllabus(null, Json.list(contents, "modules", BundledModules::module));
    }

    private static LearningModule module(JsonObject entry) {
        String slug = entry.getString("slug");
        String folder = "modules/" + slug + "/";
        JsonObject json = (JsonObject) Json.read(folder + "module.json");
        return new LearningModule(
                slug,
                Json.localized(json, "title"),
                Json.localized(json, "question"),
                Json.localized(json, "summary"),
                Json.list(json, "indicators", BundledModules::indicator),
                Json.list(json, "tensions", BundledModules::tension),
                Json.list(json, "lessons", each -> lesson(slug, each)),
                Json.list((JsonArray) Json.read(folder + "fragments.json"), BundledConversations::fragment),
                Json.list((JsonArray) Json.read(folder + "moments.json"), each -> moment(slug, each)),
                entry.getBoolean("quiz")
                        ? Json.list((JsonArray) Json.read(folder + "quiz.json"), each -> quizItem(slug, each))
                        : List.of(),
                Json.strings(entry, "anchors").stream()
                        .map(id -> BundledConversations.anchor(slug, id))
                        .toList(),
                numbered(Json.list(json, "path", BundledModules::step)));
    }

    private static List<PathStep> numbered(List<PathStep> path) {
        return IntStream.range(0, path.size())
                .mapToObj(i -> path.get(i).at(i + 1))
                .toList();
    }

    private static Indicator indicator(JsonObject json) {
        return new Indicator(
                json.getString("id"),
                Json.localized(json, "name"),
                Json.localized(json, "text"),
                Json.strings(json, "codes"));
    }

    private static Tension tension(JsonObject json) {
        return new Tension(json.getString("id"), Json.localized(json, "name"), Json.localized(json, "text"));
    }

    private static Lesson lesson(String module, JsonObject json) {
        String id = json.getString("id");
        String file = "modules/" + module + "/lessons/" + id;
        return new Lesson(
                id,
                module,
                json.getString("kind"),
                Json.localized(json, "title"),
                json.getInt("minutes"),
                new Localized(Json.text(file + ".nl.md"), Json.text(file + ".en.md")));
    }

    private static Moment moment(String module, JsonObject json) {
        return new Moment(
                json.getString("id"),
                module,
                Json.localized(json, "title"),
                Json.localized(json, "context"),
                Json.localized(json, "line"),
                isNothing(json, "tension") ? null : json.getString("tension"),
                Json.list(json, "replies", BundledModules::reply));
    }

    private static Moment.Reply reply(JsonObject json) {
        return new Moment.Reply(
                Moment.Quality.valueOf(json.getString("quality").toUpperCase(Locale.ROOT)),
                Json.localized(json, "text"),
                Json.strings(json, "codes"),
                BundledConversations.stances(json),
                Json.localized(json, "why"));
    }

    private static QuizItem quizItem(String module, JsonObject json) {
        List<String> options = Json.strings(json, "options");
        JsonObject why = Objects.requireNonNull(json.getJsonObject("why"));
        Map<String, Localized> reasons =
                options.stream().collect(Collectors.toMap(Function.identity(), code -> Json.localized(why, code)));
        @Nullable Localized before = isNothing(json, "before") ? null : Json.localized(json, "before");
        return new QuizItem(
                json.getString("id"),
                module,
                before,
                Json.localized(json, "line"),
                json.getString("code"),
                options,
                reasons);
    }

    private static boolean isNothing(JsonObject json, String field) {
        return Objects.requireNonNull(json.get(field), field).getValueType() == JsonValue.ValueType.NULL;
    }

    private static PathStep step(JsonObject json) {
        PathStep.Kind kind = PathStep.Kind.valueOf(json.getString("kind").toUpperCase(Locale.ROOT));
        return switch (kind) {
            case READ -> new PathStep(kind, Json.localized(json, "title"), Json.localized(json, "text"), "");
            case PICTURE ->
                new PathStep(kind, Localized.NOTHING, Json.localized(json, "text"), json.getString("picture"));
            case FRAGMENT -> new PathStep(kind, Localized.NOTHING, Localized.NOTHING, json.getString("fragment"));
            case MOMENT -> new PathStep(kind, Localized.NOTHING, Localized.NOTHING, json.getString("moment"));
            case QUIZ -> new PathStep(kind, Localized.NOTHING, Localized.NOTHING, json.getString("item"));
            case REFLECT -> new PathStep(kind, Localized.NOTHING, Json.localized(json, "question"), "");
        };
    }
}
