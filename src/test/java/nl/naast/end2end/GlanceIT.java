package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversation at a glance, where it was handed in and wherever it is listed. */
class GlanceIT {
    private static final ThingsInTheWorld THINGS = ThingsInTheWorld.look();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_page_of_a_submission_shows_the_picture_its_facts_and_its_table(String language) {
        try (Person student = Person.signedIn("daan", language)) {
            student.opens(THINGS.fill("/assignment/hand-in.xhtml?round={round}"));
            student.seesHeading("transcript.glance.title");
            assertThat(pictures(student)).hasCount(1);
            student.sees(student.says("transcript.glance.questions"));
            student.sees(student.says("transcript.glance.noScore"));
            student.page().locator("summary").click();
            assertThat(student.page().locator("tbody tr")).hasCount(10);
            assertThat(inTable(student)).isEqualTo(words(student));
            Accessible.check(student.page());
            student.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_list_of_conversations_has_their_pictures_with_numbers_beside_them(String language) {
        see(
                "daan",
                language,
                "/progress/home.xhtml",
                "/progress/course.xhtml",
                "/progress/feedback.xhtml?submission={released}");
        see("ilse", language, "/progress/home.xhtml");
        see("coen", language, "/progress/cohort.xhtml?cohort={cohort}");
    }

    private static void see(String name, String language, String... paths) {
        try (Person person = Person.signedIn(name, language)) {
            for (String path : paths) {
                person.opens(THINGS.fill(path));
                assertThat(pictures(person).first()).isVisible();
                assertThat(person.page().locator(".glance-numbers").first()).containsText("%");
                assertThat(person.page().locator(".glance-numbers").count())
                        .isEqualTo(person.page().locator(".glance .talk").count());
                staysWithinPhone(person.page());
            }
            person.hasNoComplaints();
        }
    }

    private static void staysWithinPhone(Page page) {
        page.setViewportSize(390, 844);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page.url())
                .isEqualTo(true);
        page.setViewportSize(1280, 900);
    }

    /** By the beginning of the sentence that names them. */
    private static Locator pictures(Person person) {
        String beginning = person.says("transcript.glance.says", 0, 0).split(":", -1)[0];
        return person.page()
                .getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning)));
    }

    private static int inTable(Person person) {
        return numbers(person.page().locator("tbody td").allInnerTexts())
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int words(Person person) {
        String fact = person.page().locator("dl.facts dd").nth(1).innerText();
        return numbers(List.of(fact.split(":", -1)[0])).findFirst().orElseThrow();
    }

    private static Stream<Integer> numbers(List<String> texts) {
        return texts.stream().map(text -> Integer.valueOf(text.replaceAll("\\D", "")));
    }
}
