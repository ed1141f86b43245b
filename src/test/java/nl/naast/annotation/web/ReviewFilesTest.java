package nl.naast.annotation.web;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.naast.annotation.Annotations;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.PlacedStance;
import nl.naast.annotation.Span;
import nl.naast.annotation.application.ExportReview;
import nl.naast.annotation.application.ExportReview.Exported;
import nl.naast.annotation.application.TakeStep;
import nl.naast.curriculum.Stance;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.review.ReviewerRole;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;
import nl.naast.testing.Reader;
import nl.naast.testing.RoomTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewFilesTest extends RoomTest {
    /** Those that the model knows (Web Annotation Data Model, 3.3.5). */
    private static final Set<String> MOTIVATIONS = Set.of(
            "assessing",
            "bookmarking",
            "classifying",
            "commenting",
            "describing",
            "editing",
            "highlighting",
            "identifying",
            "linking",
            "moderating",
            "questioning",
            "replying",
            "tagging");

    private AssignedReview review;
    private AssignedReview other;
    private Actor peer;

    @BeforeEach
    void a_peer_has_judged() {
        UUID submission = world.handIn(world.author());
        List<AssignedReview> peers = world.reviews(submission).stream()
                .filter(found -> found.role() == ReviewerRole.PEER)
                .toList();
        review = peers.get(0);
        other = peers.get(1);
        peer = world.reviewer(review);
        Reader reader = Reader.of(house, review);
        reader.mark(3, "LIS+INHOUD", "=SUM(A1)", "");
        reader.mark(UUID.randomUUID(), 5, "TAL-MOET", new Span(2, 8, "moet g"), "", "Hoe slaapt u, \"dan\"?");
        reader.place(3, Stance.EQUAL, 1);
        reader.place(5, Stance.NONJUDGMENTAL, null);
        reader.rate("STANCE-EQ", 2, List.of(3, 5));
        reader.rate("COMP-HEL", null, List.of());
        reader.write("Rustig.", "Wat wilde hij?");
    }

    @Test
    void a_file_keeps_to_the_model_of_web_annotations() {
        JsonObject collection = WebAnnotations.of(exported());
        assertThat(collection.getJsonArray("@context").getString(0)).isEqualTo(WebAnnotations.CONTEXT);
        assertThat(collection.getString("type")).isEqualTo("AnnotationCollection");
        URI.create(collection.getString("id"));
        JsonObject page = collection.getJsonObject("first");
        assertThat(page.getString("type")).isEqualTo("AnnotationPage");
        List<JsonObject> items = page.getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(items).hasSize(8).hasSize(collection.getInt("total"));
        assertThat(items).extracting(item -> item.getString("id")).doesNotHaveDuplicates();
        items.forEach(ReviewFilesTest::isAnnotation);
    }

    private static void isAnnotation(JsonObject item) {
        assertThat(item.getString("type")).isEqualTo("Annotation");
        assertThat(URI.create(item.getString("id")).isAbsolute()).isTrue();
        assertThat(MOTIVATIONS).contains(item.getString("motivation"));
        each(item.get("body")).forEach(body -> {
            assertThat(body.asJsonObject().getString("type")).isEqualTo("TextualBody");
            assertThat(body.asJsonObject().getString("value")).isNotNull();
            assertThat(MOTIVATIONS).contains(body.asJsonObject().getString("purpose"));
        });
        assertThat(each(item.get("target"))).isNotEmpty().allSatisfy(ReviewFilesTest::isTarget);
    }

    private static void isTarget(JsonValue target) {
        if (target instanceof JsonString iri) {
            assertThat(URI.create(iri.getString()).isAbsolute()).isTrue();
            return;
        }
        JsonObject resource = target.asJsonObject();
        assertThat(resource.getString("type")).isEqualTo("SpecificResource");
        assertThat(URI.create(resource.getString("source")).isAbsolute()).isTrue();
        if (resource.containsKey("selector")) {
            List<JsonObject> selectors = resource.getJsonArray("selector").getValuesAs(JsonObject.class);
            assertThat(selectors)
                    .extracting(selector -> selector.getString("type"))
                    .containsExactly("TextPositionSelector", "TextQuoteSelector");
            assertThat(selectors.get(0).getInt("end"))
                    .isEqualTo(selectors.get(0).getInt("start")
                            + selectors.get(1).getString("exact").length());
        }
    }

    private static Stream<JsonValue> each(@Nullable JsonValue value) {
        Objects.requireNonNull(value);
        return value instanceof JsonArray several ? several.stream() : Stream.of(value);
    }

    @Test
    void a_file_brings_the_same_review_into_another_one() {
        bringIn(other, WebAnnotations.of(exported()).toString());
        assertThat(get(Annotations.class).marksOf(List.of(other.id())))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "reviewId")
                .containsExactlyElementsOf(get(Annotations.class).marksOf(List.of(review.id())));
        assertThat(get(Annotations.class).stancesOf(List.of(other.id())))
                .extracting(PlacedStance::turnNumber, PlacedStance::stance, PlacedStance::leaning)
                .containsExactlyInAnyOrderElementsOf(get(Annotations.class).stancesOf(List.of(review.id())).stream()
                        .map(placed -> org.assertj.core.groups.Tuple.tuple(
                                placed.turnNumber(), placed.stance(), placed.leaning()))
                        .toList());
        assertThat(get(Reviews.class).ratingsOf(List.of(other.id())))
                .extracting(GivenRating::scale, GivenRating::level, GivenRating::evidence)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("STANCE-EQ", 2, List.of(3, 5)),
                        org.assertj.core.groups.Tuple.tuple("COMP-HEL", null, List.of()));
        assertThat(get(Reviews.class).own(world.reviewer(other), other.id()).question())
                .isEqualTo("Wat wilde hij?");
    }

    @Test
    void bringing_the_same_file_in_again_changes_nothing() {
        UUID operation = UUID.randomUUID();
        String file = WebAnnotations.of(exported()).toString();
        bringIn(other, file, operation);
        List<MadeMark> first = get(Annotations.class).marksOf(List.of(other.id()));
        bringIn(other, file, operation);
        assertThat(get(Annotations.class).marksOf(List.of(other.id()))).isEqualTo(first);
    }

    @Test
    void what_is_no_such_file_is_refused_in_words() {
        for (String file :
                List.of("", "{", "[]", "{}", "{\"first\":{\"items\":[{\"type\":\"Annotation\"}]}}", "PK\u0003")) {
            assertThat(refusal(() -> ReviewFile.read(file, UUID.randomUUID())))
                    .isEqualTo("annotation.import.unreadable");
        }
    }

    @Test
    void a_table_has_a_row_for_each_mark_and_no_formula_in_it() {
        String table = ReviewTable.of(exported(), Locale.forLanguageTag("nl"));
        assertThat(table.split("\r\n", -1)).hasSize(4);
        assertThat(table)
                .contains("'=SUM(A1)")
                .contains("\"Hoe slaapt u, \"\"dan\"\"?\"")
                .contains("5,helper,TAL-MOET,");
    }

    @Test
    void nobody_takes_the_review_of_another() {
        assertThat(refusal(() -> get(ExportReview.class).export(world.trainer(), review.id())))
                .isEqualTo("shared.violation.notFound");
    }

    private void bringIn(AssignedReview into, String file) {
        bringIn(into, file, UUID.randomUUID());
    }

    private void bringIn(AssignedReview into, String file, UUID operation) {
        ReviewFile.read(file, operation)
                .forEach(entry -> get(TakeStep.class).take(world.reviewer(into), into.id(), entry.wanted()));
    }

    private Exported exported() {
        return get(ExportReview.class).export(peer, review.id());
    }
}
