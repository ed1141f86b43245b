package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies at hand in the reading room: what opens there, keys that can be switched off, files, questions to think about. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class ReadingRoomToolsIT {
    private static final String STUDENT = "sam";

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everybody_can_use_what_opens_in_the_room(String language) {
        try (Person student = Person.signedIn(STUDENT, language)) {
            ReadingSteps.open(student);
            ReadingSteps steps = new ReadingSteps(student);
            student.page().locator("#filter > summary").click();
            student.presses("annotation.tour.next");
            assertThat(student.page().locator("#tour")).isVisible();
            steps.choose(3);
            press(student, "w", "Shift+ArrowRight");
            Accessible.check(student.page());
            student.presses("annotation.tour.close");
            press(student, "?");
            Accessible.check(student.page(), "#keys");
            press(student, "Escape");
            student.presses("annotation.more");
            Accessible.check(student.page(), "#more");
            student.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_phone_shows_everything_without_scrolling_sideways(String language) {
        try (Person student = reading(language)) {
            student.page().setViewportSize(390, 844);
            new ReadingSteps(student).choose(3);
            student.page().locator("#side-handle").click();
            assertThat(student.field("annotation.picker.search")).isVisible();
            Accessible.check(student.page());
            assertThat(student.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(390);
        }
    }

    @Test
    void single_keys_can_be_switched_off_and_stay_off() {
        try (Person student = reading("nl")) {
            ReadingSteps steps = new ReadingSteps(student);
            student.presses("annotation.keys.title");
            student.field("annotation.keys.off").check();
            press(student, "Escape");
            student.loadsAnew();
            steps.choose(23);
            press(student, "1", "c");
            assertThat(steps.turn(23).locator(".placed")).hasCount(0);
            assertThat(steps.turn(23)).isFocused();
            press(student, "ArrowDown");
            assertThat(steps.turn(24)).isFocused();
            student.presses("annotation.keys.title");
            student.field("annotation.keys.off").uncheck();
        }
    }

    @Test
    void what_was_saved_as_a_file_comes_back_and_another_file_is_refused_in_words() {
        try (Person student = reading("nl")) {
            ReadingSteps steps = new ReadingSteps(student);
            steps.mark(29, "geeft ruimte");
            steps.seeSaved();
            student.presses("annotation.more");
            Path saved = student.page()
                    .waitForDownload(() -> student.follows("annotation.export.asJson"))
                    .path();
            press(student, "Escape");
            steps.turn(29).focus();
            press(student, "Control+z");
            assertThat(steps.turn(29).locator(".chip")).hasCount(0);
            student.presses("annotation.more");
            student.field("annotation.import").setInputFiles(saved);
            assertThat(steps.turn(29)).containsText("geeft ruimte");
            assertThat(student.page().locator("#trouble[data-kind=imported]")).isVisible();
            student.presses("annotation.more");
            student.field("annotation.import")
                    .setInputFiles(new FilePayload("other.json", "application/json", "{}".getBytes(UTF_8)));
            student.sees(student.says("annotation.import.unreadable"));
        }
    }

    @Test
    void a_gentle_question_is_asked_beside_a_scale_and_stops_nobody() {
        try (Person student = reading("nl")) {
            ReadingSteps steps = new ReadingSteps(student);
            Locator equal = student.page().locator("#STANCE-EQ");
            Locator talking = student.page().locator("#COMP-TAL");
            steps.mark(27, "houdt kennis achter");
            steps.rate("STANCE-EQ", 4);
            assertThat(equal).containsText(student.says("annotation.advice.withheld"));
            assertThat(talking).containsText(student.says("annotation.advice.notAsked"));
            steps.rate("STANCE-EQ", 3);
            assertThat(equal).not().containsText(student.says("annotation.advice.withheld"));
            steps.mark(26, "vraagt om kennis of advies");
            assertThat(talking).not().containsText(student.says("annotation.advice.notAsked"));
            assertThat(talking).containsText(student.says("annotation.advice.unanswered"));
            talking.getByText(student.says("annotation.advice.seen")).click();
            assertThat(talking).not().containsText(student.says("annotation.advice.unanswered"));
            steps.rate("STANCE-EQ", 5);
            assertThat(equal).containsText(student.says("annotation.advice.withheld"));
            steps.seeSaved();
        }
    }

    private static Person reading(String language) {
        return ReadingSteps.reading(Person.signedIn(STUDENT, language));
    }

    private static void press(Person person, String... keys) {
        for (String key : keys) {
            person.page().keyboard().press(key);
        }
    }
}
