package nl.naast.curriculum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Competency;
import nl.naast.curriculum.Indicator;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Polarity;
import nl.naast.curriculum.Precedence;
import nl.naast.curriculum.Scale;
import nl.naast.shared.Json;
import org.jspecify.annotations.Nullable;

/** Reads the version of the codebook that ships with the product. */
@ApplicationScoped
public class BundledCodebook {
    private static final Map<String, Polarity> POLARITIES =
            Map.of("+", Polarity.POSITIVE, "-", Polarity.NEGATIVE, "0", Polarity.NEUTRAL);
    private static final String FOLDER = "/curriculum/";
    private static final Localized NOTHING = new Localized("", "");
    private static final Map<String, Competency> OF_SCALE = Map.of(
            "COMP-ACC", Competency.ACCEPT,
            "COMP-LIS", Competency.LISTEN,
            "COMP-TAL", Competency.TALK,
            "COMP-HEL", Competency.HELP);

    public Codebook read(String version) {
        JsonObject rules = (JsonObject) resource("codebook-rules.json");
        Stream<Code> codes = objects((JsonArray) resource("codebook.json")).map(BundledCodebook::code);
        Stream<Code> markers = objects(rules.getJsonArray("client_markers")).map(BundledCodebook::marker);
        List<Scale> scales = objects((JsonArray) resource("scales.json"))
                .map(BundledCodebook::scale)
                .toList();
        List<Set<String>> pairs = rules.getJsonArray("exclusive_pairs").getValuesAs(JsonArray.class).stream()
                .map(pair -> pair.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toUnmodifiableSet()))
                .toList();
        return new Codebook(
                version,
                Stream.concat(codes, markers).toList(),
                scales,
                pairs,
                objects(rules.getJsonArray("preceded_by"))
                        .map(BundledCodebook::precedence)
                        .toList(),
                indicators().map(BundledCodebook::indicator).toList(),
                List.of());
    }

    /** A module says itself what shows in it. */
    private static Stream<JsonObject> indicators() {
        return Arrays.stream(Competency.values())
                .map(module -> ((JsonObject) resource(moduleFile(module))).getJsonArray("indicators"))
                .flatMap(BundledCodebook::objects);
    }

    private static String moduleFile(Competency module) {
        return "modules/" + module.slug() + "/module.json";
    }

    private static Precedence precedence(JsonObject json) {
        return new Precedence(
                json.getString("code"),
                json.getString("marker"),
                json.getInt("within_turns"),
                json.getBoolean("required"));
    }

    private static Indicator indicator(JsonObject json) {
        List<String> codes = json.getJsonArray("codes").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        return new Indicator(json.getString("id"), localized(json, "name"), localized(json, "text"), codes);
    }

    private static JsonStructure resource(String name) {
        String path = FOLDER + name;
        try (InputStream in = Objects.requireNonNull(BundledCodebook.class.getResourceAsStream(path), path);
                JsonReader reader = Json.createReader(in)) {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream();
    }

    private static Code code(JsonObject json) {
        JsonObject usual = json.getJsonObject("default");
        return new Code(
                json.getString("id"),
                competency(json.getString("module")),
                Objects.requireNonNull(POLARITIES.get(json.getString("polarity"))),
                localized(json, "name"),
                localized(json, "definition"),
                localized(json, "example"),
                localized(json, "counter"),
                usual.getInt("equal"),
                usual.getInt("nonjudgmental"),
                json.getBoolean("starter"),
                false,
                false);
    }

    private static Code marker(JsonObject json) {
        return new Code(
                json.getString("id"),
                null,
                Polarity.NEUTRAL,
                localized(json, "name"),
                localized(json, "definition"),
                localized(json, "example"),
                NOTHING,
                0,
                0,
                true,
                true,
                false);
    }

    private static Scale scale(JsonObject json) {
        String id = json.getString("id");
        List<Scale.Level> levels = objects(json.getJsonArray("levels"))
                .map(level -> new Scale.Level(
                        level.getInt("level"), localized(level, "label"), localized(level, "descriptor")))
                .toList();
        return new Scale(id, OF_SCALE.get(id), localized(json, "name"), localized(json, "question"), levels);
    }

    private static @Nullable Competency competency(String module) {
        return Arrays.stream(Competency.values())
                .filter(competency -> competency.slug().equals(module))
                .findFirst()
                .orElse(null);
    }

    private static Localized localized(JsonObject json, String field) {
        JsonObject texts = json.getJsonObject(field);
        return texts == null
                ? NOTHING
                : new Localized(
                        texts.getString("nl").strip(), texts.getString("en").strip());
    }
}
