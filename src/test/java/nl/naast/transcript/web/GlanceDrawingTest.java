package nl.naast.transcript.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Markup;
import nl.naast.shared.web.Texts;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import nl.naast.transcript.Glance;
import nl.naast.transcript.Glance.TurnLength;
import nl.naast.transcript.Speaker;
import org.junit.jupiter.api.Test;

class GlanceDrawingTest {
    private static final Glance TALK = new Glance(
            List.of(
                    new TurnLength(Speaker.HELPER, 30),
                    new TurnLength(Speaker.CLIENT, 60),
                    new TurnLength(Speaker.HELPER, 10)),
            605_000L,
            3,
            2);

    @Test
    void a_picture_says_in_a_sentence_what_it_shows_and_has_its_numbers_beside_it() {
        assertThat(small(TALK, "nl"))
                .contains(
                        "role=\"img\" aria-label=\"Wie wanneer spreekt: de helper zegt 40% van de woorden, de cliënt 60%.\"")
                .contains("<span>3 beurten</span><span>100 woorden</span><span>10 minuten</span>");
        assertThat(small(TALK, "en"))
                .contains("the helper says 40% of the words")
                .contains("<span>3 turns</span>");
    }

    @Test
    void each_side_has_a_lane_as_wide_as_it_has_words() {
        assertThat(shown(TALK, "nl").lanes())
                .extracting(ShownGlance.Lane::path)
                .containsExactly("M0 6H720M2160 6H2400", "M720 18H2160");
    }

    @Test
    void others_have_a_lane_only_where_there_are_others() {
        Glance three = new Glance(
                List.of(
                        new TurnLength(Speaker.HELPER, 1),
                        new TurnLength(Speaker.OTHER, 1),
                        new TurnLength(Speaker.CLIENT, 2)),
                null,
                0,
                0);
        assertThat(small(three, "nl")).contains("lane-other").contains("anderen 25%");
        assertThat(small(TALK, "nl")).doesNotContain("lane-other").doesNotContain("anderen");
        assertThat(shown(three, "nl").facts())
                .extracting(ShownGlance.Fact::value)
                .contains("Onbekend: er staan geen tijden in de tekst.");
    }

    @Test
    void all_that_was_counted_is_said_with_what_it_was_counted_in() {
        assertThat(shown(TALK, "nl").facts())
                .extracting(ShownGlance.Fact::value)
                .containsExactly(
                        "3: helper 2, cliënt 1",
                        "100: helper 40, cliënt 60",
                        "10 minuten",
                        "60 woorden, beurt 2 (Cliënt)",
                        "3 vragen in 2 van de 2 beurten van de helper: 1,5 per beurt");
    }

    @Test
    void nothing_is_drawn_where_there_is_nothing_to_count() {
        assertThat(view("nl").shown(null)).isNull();
        assertThat(view("nl").shown(new Glance(List.of(), null, 0, 0))).isNull();
    }

    @Test
    void how_well_questions_are_recognised_stands_where_they_are_counted() {
        assertThat(view("nl").getAccuracy()).contains("47 Engelse gesprekken", "F1 = 0,9", "Nederlands is dat niet");
        assertThat(view("en").getAccuracy()).contains("47 English conversations", "F1 = 0.9", "1,751 turns");
    }

    @Test
    void whatever_a_text_says_never_becomes_an_element() {
        ShownGlance hostile = new ShownGlance(
                "\"><script>",
                1,
                List.of("<b>1</b>"),
                List.of(new ShownGlance.Lane("helper", "<i>", "M0 6H1")),
                List.of(),
                List.of(),
                false);
        Markup small = Markup.small(100);
        GlanceComponent.small(small, hostile, hostile.fewest());
        Markup large = Markup.small(100);
        GlanceComponent.large(large, hostile);
        assertThat(small + "" + large).doesNotContain("<script>", "<b>", "<i>").contains("&lt;b&gt;", "&lt;i&gt;");
    }

    private static String small(Glance glance, String language) {
        Markup out = Markup.small(100);
        ShownGlance shown = shown(glance, language);
        GlanceComponent.small(out, shown, shown.numbers());
        return out.toString();
    }

    private static ShownGlance shown(Glance glance, String language) {
        return Objects.requireNonNull(view(language).shown(glance));
    }

    private static GlanceView view(String language) {
        return new GlanceView(new TextsForPage(new Texts(), new Someone(Locale.forLanguageTag(language))));
    }

    private record Someone(Locale locale) implements Visitor {
        @Override
        public Optional<Actor> signedIn() {
            return Optional.empty();
        }

        @Override
        public Actor actor() {
            throw new NotFound();
        }
    }
}
