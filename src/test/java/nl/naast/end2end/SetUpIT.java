package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** How a school begins: an institute, people with their own passwords, a round. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class SetUpIT {
    private static final String PASSWORD = "drie losse woorden";

    @Test
    void an_institute_begins_with_people_and_a_round() {
        try (Person administrator = Person.signedIn("beheer", "nl")) {
            Page page = administrator.page();
            found(administrator);
            page.navigate(href(page.locator("a[href*='cohort.xhtml']").last()));
            String members = href(page.locator("a[href*='members.xhtml']"));
            String plan = href(page.locator("a[href*='plan-round.xhtml']"));
            page.navigate(members);
            String link = invites(administrator);
            page.navigate(plan);
            plans(administrator);
            choosesPasswordAndComesIn(link);
            administrator.hasNoComplaints();
        }
    }

    @Test
    void the_students_of_a_cohort_are_sorted_by_a_click_on_a_column() {
        try (Person coordinator = Person.signedIn("coen", "nl")) {
            coordinator.goesHome();
            Page page = coordinator.page();
            page.navigate(href(page.locator("a[href*='cohort.xhtml']").first()));
            Locator first = page.locator(".ui-datatable-data tr").first();
            assertThat(first).containsText("Anouk Prins");
            Locator student = page.locator(".ui-datatable thead th").first();
            student.click();
            assertThat(student).hasAttribute("aria-sort", "ascending");
            student.click();
            assertThat(first).containsText("Zoë Peeters");
            coordinator.hasNoComplaints();
        }
    }

    private static void found(Person administrator) {
        Page page = administrator.page();
        administrator.opens("/institute/found.xhtml");
        administrator.field("institute.found.institute").fill("Zuidoever");
        administrator.field("institute.found.programme").fill("Social Work");
        administrator.field("institute.found.cohort").fill("Eerste lichting");
        administrator.presses("institute.found.go");
        page.waitForURL(url -> !url.contains("found.xhtml"));
        administrator.goesHome();
        assertThat(page.getByText("Eerste lichting")).isVisible();
        page.navigate(href(page.getByText("Eerste lichting")));
        assertThat(page.locator("h1")).hasText("Eerste lichting");
        administrator.goesHome();
    }

    /** Typed with a mistake first: the list stays, and the mistake is named. */
    private static String invites(Person coordinator) {
        Page page = coordinator.page();
        page.locator("#list").fill("Mira Zand; mira.zand; student; 1A\nzonder rol");
        page.locator("#add").click();
        assertThat(page.locator("#list")).hasValue("Mira Zand; mira.zand; student; 1A\nzonder rol");
        page.locator("#list").fill("Mira Zand; mira.zand; student; 1A");
        page.locator("#add").click();
        page.locator("button[name=invite]")
                .filter(new Locator.FilterOptions().setHasText("Mira Zand"))
                .click();
        String link = page.locator("#link").inputValue();
        assertThat(link).contains("/identity/welcome.xhtml?token=");
        return link.substring(link.indexOf("/identity/"));
    }

    private static void plans(Person coordinator) {
        Page page = coordinator.page();
        page.locator("#competency").selectOption(new SelectOption().setValue("talk"));
        List<String> moments = List.of("2026-12-01T09:00", "2026-12-10T23:59", "2026-12-18T23:59", "2026-12-22T23:59");
        List<String> fields = List.of("#opens", "#handIn", "#review", "#closes");
        for (int i = 0; i < fields.size(); i++) {
            page.locator(fields.get(i)).fill(moments.get(i));
        }
        page.locator("#go").click();
        assertThat(page.locator("#main")).containsText("22 dec");
    }

    private static void choosesPasswordAndComesIn(String link) {
        try (Person newcomer = Person.nobody("nl")) {
            Page page = newcomer.page();
            newcomer.opens(link);
            page.locator("#password").fill("kort");
            newcomer.presses("identity.welcome.go");
            newcomer.sees(newcomer.says("identity.violation.passwordLength", 10, 200));
            page.locator("#password").fill(PASSWORD);
            newcomer.presses("identity.welcome.go");
            page.waitForURL(url -> url.contains("sign-in"));
            page.getByLabel(newcomer.says("identity.signIn.name")).fill("mira.zand");
            page.getByLabel(newcomer.says("identity.signIn.password")).fill(PASSWORD);
            newcomer.presses("identity.signIn.go");
            newcomer.seesHeading("progress.home.greeting", "Mira Zand");
            newcomer.opens(link);
            newcomer.sees(newcomer.says("identity.welcome.used"));
            newcomer.hasNoComplaints();
        }
    }

    private static String href(Locator link) {
        return String.valueOf(link.getAttribute("href"));
    }
}
