package nl.naast.annotation.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.PlacedStance;
import nl.naast.annotation.Span;
import nl.naast.annotation.application.ExportReview.Exported;
import nl.naast.review.GivenRating;
import nl.naast.shared.Json;
import org.jspecify.annotations.Nullable;

/**
 * A review as a collection of Web Annotations (W3C Recommendation of 23 February 2017). A turn is the source of a
 * target; words in it are selected by position, in UTF-16 units within the turn, and by quotation. What the model has
 * no word for stands in properties that begin with {@code naast:}.
 */
final class WebAnnotations {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String TURN = "#turn-";

    private final Exported exported;
    private final String language;

    private WebAnnotations(Exported exported) {
        this.exported = exported;
        this.language = exported.conversation().language().getLanguage();
    }

    static JsonObject of(Exported exported) {
        return new WebAnnotations(exported).collection();
    }

    private JsonObject collection() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        exported.marks().forEach(mark -> items.add(mark(mark)));
        exported.stances().forEach(stance -> items.add(stance(stance)));
        exported.ratings().forEach(rating -> items.add(rating(rating)));
        words("strength", exported.review().strength(), items);
        words("question", exported.review().question(), items);
        var all = items.build();
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(CONTEXT).add(terms()))
                .add("id", urn(exported.review().id()))
                .add("type", "AnnotationCollection")
                .add("label", "Naast, " + exported.review().role().slug())
                .add("naast:codebook", exported.codebook().version())
                .add("total", all.size())
                .add(
                        "first",
                        Json.createObjectBuilder()
                                .add("id", urn(exported.review().id()) + "#page-1")
                                .add("type", "AnnotationPage")
                                .add("startIndex", 0)
                                .add("items", all))
                .build();
    }

    private static JsonObjectBuilder terms() {
        return Json.createObjectBuilder().add("naast", "urn:naast:");
    }

    private JsonObjectBuilder mark(MadeMark mark) {
        JsonArrayBuilder body = Json.createArrayBuilder().add(text("tagging", mark.code(), null));
        addText(body, "commenting", mark.remark());
        addText(body, "editing", mark.rewrite());
        return annotation(mark.id(), "tagging").add("body", body).add("target", target(mark.turnNumber(), mark.span()));
    }

    private JsonObjectBuilder stance(PlacedStance placed) {
        String value = placed.leaning() == null ? "?" : placed.leaning().toString();
        JsonArrayBuilder body = Json.createArrayBuilder().add(text("assessing", value, null));
        addText(body, "commenting", placed.reason());
        String name = placed.turnNumber() + "/" + placed.stance().slug();
        return annotation(derived(name), "assessing")
                .add("naast:stance", placed.stance().slug())
                .add("body", body)
                .add("target", target(placed.turnNumber(), null));
    }

    private JsonObjectBuilder rating(GivenRating rating) {
        String value = rating.level() == null ? "?" : rating.level().toString();
        JsonArrayBuilder targets = Json.createArrayBuilder().add(transcript());
        rating.evidence().forEach(turn -> targets.add(transcript() + TURN + turn));
        return annotation(derived(rating.scale()), "assessing")
                .add("naast:scale", rating.scale())
                .add("body", text("assessing", value, null))
                .add("target", targets);
    }

    private void words(String name, String words, JsonArrayBuilder items) {
        if (!words.isBlank()) {
            items.add(annotation(derived(name), "commenting")
                    .add("naast:words", name)
                    .add("body", text("commenting", words, language))
                    .add("target", transcript()));
        }
    }

    private static JsonObjectBuilder annotation(UUID id, String motivation) {
        return Json.createObjectBuilder()
                .add("id", urn(id))
                .add("type", "Annotation")
                .add("motivation", motivation);
    }

    private JsonObjectBuilder target(int turn, @Nullable Span span) {
        JsonObjectBuilder target =
                Json.createObjectBuilder().add("type", "SpecificResource").add("source", transcript() + TURN + turn);
        if (span != null) {
            target.add(
                    "selector",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("type", "TextPositionSelector")
                                    .add("start", span.start())
                                    .add("end", span.end()))
                            .add(Json.createObjectBuilder()
                                    .add("type", "TextQuoteSelector")
                                    .add("exact", span.quote())));
        }
        return target;
    }

    private void addText(JsonArrayBuilder body, String purpose, String words) {
        if (!words.isBlank()) {
            body.add(text(purpose, words, language));
        }
    }

    private static JsonObjectBuilder text(String purpose, String value, @Nullable String language) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", "TextualBody")
                .add("purpose", purpose)
                .add("format", "text/plain")
                .add("value", value);
        return language == null ? body : body.add("language", language);
    }

    private String transcript() {
        return urn(exported.review().transcriptId());
    }

    /** What has no id of its own gets one that is the same in every export. */
    private UUID derived(String name) {
        return UUID.nameUUIDFromBytes(
                (exported.review().id() + " " + name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
