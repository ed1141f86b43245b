package nl.naast.curriculum.domain;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Competency;
import nl.naast.curriculum.Indicator;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Outcome;
import nl.naast.curriculum.Polarity;
import nl.naast.curriculum.Precedence;
import nl.naast.curriculum.Scale;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.Json;
import org.jspecify.annotations.Nullable;

/** A version as a file: how it is kept, taken along and brought back. {@code docs/domain/codebook.md} describes it. */
public final class CodebookJson {
    public static final int LONGEST = 500_000;

    private static final String FORMAT = "naast-codebook";
    private static final int FORMAT_VERSION = 1;
    private static final String NEUTRAL = "neutral";
    private static final String CLIENT = "client";

    private CodebookJson() {}

    public static String write(String name, Codebook book) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("formatVersion", FORMAT_VERSION)
                .add("name", name)
                .add("codes", list(book.all().stream().map(CodebookJson::code).toList()));
        JsonArrayBuilder pairs = Json.createArrayBuilder();
        book.exclusivePairs()
                .forEach(pair -> pairs.add(texts(pair.stream().sorted().toList())));
        json.add("exclusivePairs", pairs)
                .add(
                        "precededBy",
                        list(book.precededBy().stream()
                                .map(CodebookJson::precedence)
                                .toList()))
                .add(
                        "indicators",
                        list(book.indicators().stream()
                                .map(CodebookJson::indicator)
                                .toList()))
                .add(
                        "outcomes",
                        list(book.outcomes().stream().map(CodebookJson::outcome).toList()));
        return printed(json.build());
    }

    /**
     * @param version the name under which it is known from now on
     * @param scales which a file does not carry
     * @throws BusinessRuleViolation saying what is missing, and where
     */
    public static Codebook read(String text, String version, List<Scale> scales) {
        JsonPart file = file(text);
        List<Set<String>> pairs = file.lists("exclusivePairs").stream()
                .map(pair -> Set.copyOf(new HashSet<>(pair)))
                .toList();
        return new Codebook(
                version,
                file.parts("codes").stream().map(CodebookJson::code).toList(),
                scales,
                pairs,
                file.parts("precededBy").stream().map(CodebookJson::precedence).toList(),
                file.parts("indicators").stream().map(CodebookJson::indicator).toList(),
                file.parts("outcomes").stream().map(CodebookJson::outcome).toList());
    }

    /** The name that the file gives its version. */
    public static String nameIn(String text) {
        return file(text).text("name");
    }

    private static JsonPart file(String text) {
        if (text.length() > LONGEST) {
            throw new BusinessRuleViolation("curriculum.violation.json.long", LONGEST);
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonPart file = new JsonPart(reader.readObject(), FORMAT);
            if (!file.text("format").equals(FORMAT) || file.number("formatVersion") != FORMAT_VERSION) {
                throw new BusinessRuleViolation("curriculum.violation.json.format", FORMAT, FORMAT_VERSION);
            }
            return file;
        } catch (jakarta.json.stream.JsonParsingException broken) {
            throw new BusinessRuleViolation(
                    "curriculum.violation.json.broken",
                    broken.getLocation().getLineNumber(),
                    broken.getLocation().getColumnNumber());
        } catch (JsonException broken) {
            throw new BusinessRuleViolation("curriculum.violation.json.broken", 1, 1);
        }
    }

    private static Code code(JsonPart json) {
        JsonPart hints = json.part("hints");
        String family = json.text("family");
        return new Code(
                json.text("id"),
                competency(json, family),
                polarity(json),
                json.localized("name"),
                json.localized("definition"),
                json.localized("example"),
                json.localized("counter"),
                hints.number("equal"),
                hints.number("nonjudgmental"),
                json.yesNo("starter"),
                family.equals(CLIENT),
                json.yesNo("hidden"));
    }

    private static @Nullable Competency competency(JsonPart json, String family) {
        if (Set.of(NEUTRAL, CLIENT).contains(family)) {
            return null;
        }
        return Arrays.stream(Competency.values())
                .filter(known -> known.slug().equals(family))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("curriculum.violation.json.family", json.where(), family));
    }

    private static Polarity polarity(JsonPart json) {
        String given = json.text("polarity");
        return Arrays.stream(Polarity.values())
                .filter(known -> known.slug().equals(given))
                .findFirst()
                .orElseThrow(
                        () -> new BusinessRuleViolation("curriculum.violation.json.polarity", json.where(), given));
    }

    private static Precedence precedence(JsonPart json) {
        return new Precedence(
                json.text("code"), json.text("marker"), json.number("withinTurns"), json.yesNo("required"));
    }

    private static Indicator indicator(JsonPart json) {
        return new Indicator(json.text("id"), json.localized("name"), json.localized("text"), json.texts("codes"));
    }

    private static Outcome outcome(JsonPart json) {
        return new Outcome(json.text("code").strip(), json.localized("text"), json.texts("indicators"));
    }

    private static JsonObjectBuilder code(Code code) {
        return Json.createObjectBuilder()
                .add("id", code.id())
                .add("family", code.family())
                .add("polarity", code.polarity().slug())
                .add("name", text(code.name()))
                .add("definition", text(code.definition()))
                .add("example", text(code.example()))
                .add("counter", text(code.counter()))
                .add(
                        "hints",
                        Json.createObjectBuilder()
                                .add("equal", code.equal())
                                .add("nonjudgmental", code.nonjudgmental()))
                .add("starter", code.starter())
                .add("hidden", code.hidden());
    }

    private static JsonObjectBuilder precedence(Precedence rule) {
        return Json.createObjectBuilder()
                .add("code", rule.code())
                .add("marker", rule.marker())
                .add("withinTurns", rule.withinTurns())
                .add("required", rule.required());
    }

    private static JsonObjectBuilder indicator(Indicator indicator) {
        return Json.createObjectBuilder()
                .add("id", indicator.id())
                .add("name", text(indicator.name()))
                .add("text", text(indicator.text()))
                .add("codes", texts(indicator.codes()));
    }

    private static JsonObjectBuilder outcome(Outcome outcome) {
        return Json.createObjectBuilder()
                .add("code", outcome.code())
                .add("text", text(outcome.text()))
                .add("indicators", texts(outcome.indicators()));
    }

    private static JsonObjectBuilder text(Localized text) {
        return Json.createObjectBuilder().add("nl", text.nl()).add("en", text.en());
    }

    private static JsonArrayBuilder texts(Collection<String> texts) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        texts.forEach(list::add);
        return list;
    }

    private static JsonArrayBuilder list(List<JsonObjectBuilder> objects) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        objects.forEach(list::add);
        return list;
    }

    private static String printed(JsonObject json) {
        StringWriter out = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out)) {
            writer.write(json);
        }
        return out.toString().strip() + "\n";
    }
}
