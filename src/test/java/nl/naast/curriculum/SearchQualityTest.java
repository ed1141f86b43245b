package nl.naast.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.naast.curriculum.FoundText.Piece;
import nl.naast.curriculum.application.SearchCurriculum;
import nl.naast.testing.RoomTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether people find what they mean: the words they type are rarely the words that were written. */
class SearchQualityTest extends RoomTest {
    private static final int HIGH = 5;

    /** Each must stand among the first five of its kind, whatever form of the word was typed. */
    @ParameterizedTest
    @CsvSource({
        "advies, code, TAL-ADVIES",
        "adviezen, code, TAL-ADVIES",
        "open vraag, code, LIS+OPEN",
        "open vragen, code, LIS+OPEN",
        "erkennen, code, ACC+ERK",
        "TAL-ADVIES, code, TAL-ADVIES",
        "nieuwsgierig blijven bij luisteren, lesson, listen-tensions",
        "gelijkwaardigheid, lesson, beside-equal",
        "niet-oordelend, lesson, beside-nonjudgmental",
        "waarom accepteren, lesson, accept-why",
        "feedback geven, lesson, beside-feedback",
        "toestemming vragen, lesson, talk-permission"
    })
    void dutch_queries_find_what_is_meant(String query, String kind, String id) {
        assertThat(first(query, kind, "nl")).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "advice, code, TAL-ADVIES",
        "unasked advice, code, TAL-ADVIES",
        "open question, code, LIS+OPEN",
        "open questions, code, LIS+OPEN",
        "recognising, code, ACC+ERK",
        "TAL-ADVIES, code, TAL-ADVIES",
        "staying curious when listening, lesson, listen-tensions",
        "equality, lesson, beside-equal",
        "non-judgmental, lesson, beside-nonjudgmental",
        "why acceptance, lesson, accept-why",
        "giving feedback, lesson, beside-feedback",
        "asking permission, lesson, talk-permission"
    })
    void english_queries_find_what_is_meant(String query, String kind, String id) {
        assertThat(first(query, kind, "en")).contains(id);
    }

    /** The first form finds texts with the other forms in them, and marks those. */
    @ParameterizedTest
    @CsvSource({
        "luisteren, luistert",
        "luisteren, geluisterd",
        "luistert, luisteren",
        "verwijten, verwijt",
        "oordelen, oordeelt",
        "vraag, gevraagd",
        "helpen, helpt",
        "zwijgen, zwijgt",
        "erkennen, erkent",
        "gevoel, gevoelens"
    })
    void a_dutch_word_finds_its_other_forms(String typed, String written) {
        List<String> marked = result(typed, "nl").groups().stream()
                .flatMap(group -> group.texts().stream())
                .filter(text -> text.language().equals("nl"))
                .flatMap(text -> text.excerpt().stream())
                .filter(Piece::marked)
                .map(piece -> piece.text().toLowerCase(Locale.ROOT))
                .toList();
        if (isWritten(written)) {
            assertThat(marked).contains(written);
        }
        assertThat(marked).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"luistren, nl", "gelijkwardig, nl", "toestmming, nl", "permision, en", "acknowlege, en"})
    void a_misspelt_word_finds_what_is_like_it_and_says_so(String typed, String language) {
        SearchCurriculum.Result result = result(typed, language);
        assertThat(result.count()).isPositive();
        assertThat(result.alike()).isTrue();
    }

    @Test
    void the_readers_own_language_comes_first_and_nothing_is_found_twice() {
        List<FoundText> lessons = result("feedback", "en").groups().get(0).texts();
        assertThat(lessons).extracting(text -> text.item().id()).doesNotHaveDuplicates();
        assertThat(lessons.get(0).language()).isEqualTo("en");
        assertThat(result("verwijten", "en").groups()).isNotEmpty();
    }

    @Test
    void prepared_replies_are_not_found() {
        Moment moment = get(Syllabuses.class)
                .bundled()
                .moment("beside-m-under-the-table")
                .orElseThrow();
        String reply = moment.replies().get(0).text().nl();
        assertThat(result(reply, "nl").groups().stream()
                        .flatMap(group -> group.texts().stream())
                        .filter(text -> text.item().kind() == Searchable.Kind.MOMENT)
                        .flatMap(text -> text.excerpt().stream())
                        .map(Piece::text))
                .noneMatch(text -> text.contains(reply));
    }

    @Test
    void signs_and_small_words_alone_find_nothing() {
        assertThat(result("de het een", "nl").count()).isZero();
        assertThat(result("<script>+-\"*?[", "nl").groups())
                .allSatisfy(group -> assertThat(group.texts()).isNotEmpty());
        assertThat(result("qxzvw", "nl").count()).isZero();
    }

    /** What no text says cannot be found; the content is written elsewhere and may change. */
    private boolean isWritten(String word) {
        return get(Syllabuses.class).bundled().modules().stream()
                .flatMap(module -> module.lessons().stream())
                .anyMatch(lesson -> lesson.text().nl().toLowerCase(Locale.ROOT).matches("(?s).*\\b" + word + "\\b.*"));
    }

    private List<String> first(String query, String kind, String language) {
        return result(query, language).groups().stream()
                .filter(group -> group.kind().slug().equals(kind))
                .flatMap(group -> group.texts().stream())
                .limit(HIGH)
                .map(text -> text.item().id())
                .toList();
    }

    private SearchCurriculum.Result result(String query, String language) {
        return get(SearchCurriculum.class).search(world.author(), query, Locale.forLanguageTag(language));
    }
}
