package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first page that anybody sees. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class SignInPageIT {
    private static final String SIGN_IN = "/identity/sign-in.xhtml";

    @ParameterizedTest
    @CsvSource({"nl-NL, Fijn dat je er bent, nl", "en-GB, Good to see you, en", "de-DE, Fijn dat je er bent, nl"})
    void speaks_the_language_of_the_browser_and_is_accessible(String browser, String heading, String language) {
        try (BrowserContext visitor = Browsers.visitor(browser, ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            List<String> complaints = Browsers.complaints(page);
            page.navigate(SIGN_IN);
            assertThat(page.getByRole(AriaRole.HEADING)).hasText(heading);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            Accessible.check(page);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void a_wrong_password_keeps_the_name_and_says_so() {
        try (BrowserContext visitor = Browsers.visitor("nl-NL", ColorScheme.DARK)) {
            Page page = visitor.newPage();
            signIn(page, "noor", "not this one");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("horen niet bij elkaar");
            assertThat(page.getByLabel("Inlognaam")).hasValue("noor");
            assertThat(page.getByLabel("Wachtwoord")).hasValue("");
            Accessible.check(page);
            // What is shown to a person is not for the log.
            assertThat(RunningNaast.get().log()).doesNotContain("horen niet bij elkaar");
        }
    }

    @Test
    void the_right_password_leads_to_the_page_that_was_asked_for() {
        try (BrowserContext visitor = Browsers.visitor("nl-NL", ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            page.navigate("/progress/home.xhtml");
            fill(page, "noor", "samen-oefenen");
            page.waitForURL("**/progress/home.xhtml");
        }
    }

    @Test
    void the_language_that_was_chosen_is_remembered() {
        try (BrowserContext visitor = Browsers.visitor("nl-NL", ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(SIGN_IN);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING)).hasText("Good to see you");
            page.navigate(SIGN_IN);
            assertThat(page.getByRole(AriaRole.HEADING)).hasText("Good to see you");
        }
    }

    @Test
    void works_with_the_keyboard_alone() {
        try (BrowserContext visitor = Browsers.visitor("nl-NL", ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(SIGN_IN);
            Locator name = page.getByLabel("Inlognaam");
            name.focus();
            page.keyboard().type("noor");
            page.keyboard().press("Tab");
            page.keyboard().type("samen-oefenen");
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("sign-in"));
        }
    }

    private static void signIn(Page page, String name, String password) {
        page.navigate(SIGN_IN);
        fill(page, name, password);
    }

    private static void fill(Page page, String name, String password) {
        page.getByLabel("Inlognaam").fill(name);
        page.getByLabel("Wachtwoord").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
    }
}
