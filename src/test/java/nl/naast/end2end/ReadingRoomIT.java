package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The reading room as somebody works in it for an hour: with keys alone, in two windows, on a train, on a phone. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class ReadingRoomIT {
    private static final String STUDENT = "sam";
    private static final RunningNaast NAAST = RunningNaast.another();

    @AfterAll
    static void the_server_ends() {
        NAAST.kill();
    }

    @Test
    void a_whole_conversation_is_reviewed_with_the_keyboard_alone() {
        try (Person peer = Person.signedIn(whoStillReads(), "nl", NAAST)) {
            peer.goesHome();
            KeyboardReading keys = new KeyboardReading(peer);
            keys.open();
            int helpers = keys.readAll();
            assertThat(helpers).isGreaterThanOrEqualTo(30);
            keys.markSlip("ongevraagd advies", "Wil je horen wat anderen helpt?");
            assertThat(peer.page().locator("mark.span-minus")).hasCount(1);
            assertThat(peer.page().locator(".turn .placed")).hasCount(helpers);
            keys.judge();
            keys.write("Je liet de stilte bestaan.", "Wat had hij zelf al bedacht?");
            keys.finish();
            assertThat(peer.page().locator(".turn .placed")).hasCount(helpers);
            assertThat(peer.page().locator("mark.span-minus")).hasCount(1);
            peer.hasNoComplaints();
        }
    }

    /** Who reads whom is a lot that each world draws anew. */
    private static String whoStillReads() {
        return Stream.of("nadia", "pim", "roos", "stijn", "tess", "omar", "veerle", "wout", "zoe")
                .filter(name -> SignedInClient.as(name, NAAST)
                        .get("/progress/home.xhtml")
                        .body()
                        .contains(Person.text("nl", "progress.state.open")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_done_in_one_window_is_seen_in_the_other_by_itself() {
        try (Person student = reading("nl")) {
            Page other = student.browser().newPage();
            other.navigate(student.page().url());
            other.locator("html[data-ready]").waitFor(attached());
            ReadingSteps steps = new ReadingSteps(student);
            steps.mark(5, "geeft ruimte");
            assertThat(other.locator("#turn-5")).containsText("geeft ruimte");
            student.page().locator("#turn-5").focus();
            press(student, "Control+z");
            assertThat(other.locator("#turn-5")).not().containsText("geeft ruimte");
            student.hasNoComplaints();
        }
    }

    @Test
    void both_texts_are_shown_when_two_windows_change_the_same_thing() {
        try (Person student = reading("en")) {
            new ReadingSteps(student).mark(7, "gives room");
            Page other = student.browser().newPage();
            other.navigate(student.page().url());
            other.locator("#turn-7").click();
            student.page().route(Pattern.compile("/(steps|live)"), route -> route.abort());
            remark(student.page()).fill("from the first");
            assertThat(student.page().locator("#saved")).containsText(student.says("annotation.offline"));
            remark(other).fill("from the second");
            assertThat(other.locator("#saved"))
                    .containsText(student.says("annotation.saved", "").strip());
            student.page().unrouteAll();
            Locator trouble = student.page().locator("#trouble");
            assertThat(trouble).containsText("from the second");
            assertThat(trouble).containsText("from the first");
            student.presses("annotation.conflict.keepHere");
            assertThat(other.locator("#turn-7")).containsText("from the first");
            press(student, "Control+z");
        }
    }

    @Test
    void work_goes_on_without_a_connection_and_arrives_once() {
        try (Person student = reading("nl")) {
            ReadingSteps steps = new ReadingSteps(student);
            steps.choose(9);
            student.browser().setOffline(true);
            steps.mark(9, "vat samen en toetst");
            steps.mark(11, "geeft ruimte");
            steps.turn(11).focus();
            press(student, "4", "Shift+5");
            assertThat(student.page().locator("#saved")).containsText(student.says("annotation.offline"));
            student.browser().setOffline(false);
            steps.seeSaved();
            student.loadsAnew();
            assertThat(steps.turn(9).locator(".chip")).hasCount(1);
            assertThat(steps.turn(11).locator(".placed")).containsText("+1");
            assertThat(steps.turn(11).locator(".placed")).containsText("+2");
        }
    }

    @Test
    void who_was_signed_out_signs_in_elsewhere_and_loses_nothing() {
        try (Person student = reading("en")) {
            ReadingSteps steps = new ReadingSteps(student);
            student.browser().clearCookies(new BrowserContext.ClearCookiesOptions().setName("naast-session"));
            steps.mark(13, "gives room");
            student.sees(student.says("annotation.signIn"));
            Page other = student.browser().waitForPage(() -> student.follows("annotation.signIn.link"));
            Person.signsIn(other, STUDENT, "en");
            other.close();
            student.page().bringToFront();
            steps.seeSaved();
            student.loadsAnew();
            assertThat(steps.turn(13)).containsText("gives room");
        }
    }

    @Test
    void a_power_cut_takes_nothing_that_was_acknowledged_and_work_goes_on() {
        try (Person student = reading("nl")) {
            ReadingSteps steps = new ReadingSteps(student);
            steps.mark(15, "geeft ruimte");
            steps.seeSaved();
            NAAST.kill();
            steps.mark(17, "vat samen en toetst");
            NAAST.startAgain();
            signsInAgain(student);
            assertThat(student.page().locator("#saved"))
                    .containsText(
                            student.says("annotation.saved", "").strip(),
                            new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
            student.loadsAnew();
            assertThat(steps.turn(15)).containsText("geeft ruimte");
            assertThat(steps.turn(17)).containsText("vat samen en toetst");
        }
    }

    @Test
    void what_was_done_can_be_taken_back_after_loading_the_page_anew() {
        try (Person student = reading("nl")) {
            ReadingSteps steps = new ReadingSteps(student);
            steps.mark(19, "ongevraagd advies");
            student.page().waitForResponse("**/steps", () -> steps.rewrite("Wil je horen wat anderen hielp?"));
            student.loadsAnew();
            new ReadingSteps(student).choose(19);
            steps.turn(19).focus();
            press(student, "Control+z");
            assertThat(steps.turn(19)).not().containsText("Wil je horen");
            press(student, "Control+z");
            assertThat(steps.turn(19).locator(".chip")).hasCount(0);
            assertThat(steps.turn(19)).isFocused();
            press(student, "Control+Shift+z", "Control+Shift+z");
            assertThat(steps.turn(19)).containsText("Wil je horen");
            press(student, "Control+z", "Control+z");
            steps.seeSaved();
        }
    }

    @Test
    void signing_out_leaves_nothing_of_the_conversation_in_the_browser() {
        try (Person student = reading("nl")) {
            new ReadingSteps(student).mark(21, "geeft ruimte");
            new ReadingSteps(student).seeSaved();
            String words = student.page().locator("#turn-21 .spoken").innerText();
            student.presses("shared.frame.signOut");
            student.page().waitForURL(url -> url.contains("sign-in"));
            assertThat(student.page()
                            .evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))"
                                    + ".filter(key => !['naast.tourSeen', 'naast.keysOff'].includes(key))"))
                    .isEqualTo(List.of());
            assertThat(student.page()
                            .evaluate("Promise.all([indexedDB.databases(), caches.keys()]).then(all => all.flat())"))
                    .isEqualTo(List.of());
            student.page().goBack();
            assertThat(student.page().getByText(words)).hasCount(0);
        }
    }

    /** Sessions end with the server; a second tab is enough. */
    private static void signsInAgain(Person student) {
        Page other = student.browser().newPage();
        other.navigate("/identity/sign-in.xhtml");
        if (other.url().contains("sign-in")) {
            Person.signsIn(other, STUDENT, "nl");
        }
        other.close();
        student.page().bringToFront();
    }

    private static Person reading(String language) {
        return ReadingSteps.reading(Person.signedIn(STUDENT, language, NAAST));
    }

    private static Locator remark(Page page) {
        return page.locator("textarea[name=remark]").first();
    }

    private static void press(Person person, String... keys) {
        for (String key : keys) {
            person.page().keyboard().press(key);
        }
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }
}
