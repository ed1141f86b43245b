package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A coordinator makes a codebook of her own, and everybody finds a code without the mouse. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class CodebookIT {
    private static final ThingsInTheWorld THINGS = ThingsInTheWorld.look();
    private static final String NAME = "Proefversie";

    @Test
    void a_coordinator_makes_changes_publishes_and_compares_a_version() {
        try (Person coordinator = Person.signedIn("coen", "nl")) {
            starts(coordinator);
            renames(coordinator);
            adds(coordinator);
            writesOutcome(coordinator);
            publishes(coordinator);
            compares(coordinator);
            coordinator.hasNoComplaints();
        }
    }

    /** In the institute next door, so that the example school keeps reading with what it reads with. */
    @Test
    void a_coordinator_chooses_a_version_for_her_programme() {
        try (Person coordinator = Person.signedIn("bas.buur", "en")) {
            Page page = coordinator.page();
            coordinator.goesHome();
            page.locator("a[href*='cohort.xhtml']").first().click();
            coordinator.follows("progress.cohort.codebooks");
            coordinator.field("curriculum.start.name").fill(NAME);
            coordinator.presses("curriculum.start.go");
            coordinator.presses("curriculum.edit.publish");
            coordinator.presses("curriculum.edit.publishGo");
            coordinator.follows("curriculum.choose.title");
            page.getByText(coordinator.says("curriculum.version.published", NAME, 1))
                    .click();
            coordinator.presses("curriculum.choose.go");
            coordinator.sees(coordinator.says("curriculum.choose.done"));
            coordinator.follows("curriculum.versions.title");
            coordinator.sees(coordinator.says("curriculum.versions.usedBy", "Maatschappelijke Zorg"));
            coordinator.hasNoComplaints();
        }
    }

    @Test
    void a_code_is_found_with_the_keyboard_and_the_focus_comes_back() {
        try (Person student = Person.signedIn("daan", "nl")) {
            Page page = student.page();
            student.opens(THINGS.fill("/curriculum/codebook.xhtml?version={codebook}"));
            page.locator("[data-code-search]").waitFor();
            page.locator("#q").focus();
            page.keyboard().press("/");
            assertThat(page.locator("#code-find")).isHidden();
            page.keyboard().press("Control+k");
            page.keyboard().type("dóor");
            assertThat(page.locator("#code-find-list > li").first()).containsText("vraagt open door");
            page.keyboard().press("Enter");
            assertThat(page.locator("#code-find-name")).hasText("vraagt open door");
            assertThat(page.locator("#code-find-name")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator("#q")).isFocused();
            student.hasNoComplaints();
        }
    }

    @Test
    void the_single_key_can_be_switched_off_and_stays_off() {
        try (Person student = Person.signedIn("daan", "en")) {
            Page page = student.page();
            student.opens("/curriculum/codebook.xhtml");
            Locator search = page.locator("#code-find");
            page.locator("[data-code-search]").waitFor();
            page.keyboard().press("/");
            assertThat(search).isVisible();
            page.locator("#code-find-slash").uncheck();
            page.keyboard().press("Escape");
            Person.loadsAnew(page);
            page.locator("[data-code-search]").waitFor();
            page.keyboard().press("/");
            assertThat(search).isHidden();
            page.keyboard().press("Control+k");
            assertThat(search).isVisible();
            student.hasNoComplaints();
        }
    }

    @Test
    void the_codes_of_a_published_version_need_not_be_asked_for_again() {
        SignedInClient student = SignedInClient.as("daan");
        HttpResponse<String> first = student.get(THINGS.fill("/api/codebooks/{codebook}/codes?language=en"));
        assertThat(first.body()).contains("asks on openly");
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("immutable", "private");
        String tag = first.headers().firstValue("ETag").orElse("");
        HttpResponse<String> again =
                student.send(student.request(THINGS.fill("/api/codebooks/{codebook}/codes?language=en"))
                        .header("If-None-Match", tag)
                        .GET()
                        .build());
        assertThat(again.statusCode()).isEqualTo(304);
        HttpResponse<String> draft =
                SignedInClient.as("coen").get(THINGS.fill("/api/codebooks/{draft}/codes?language=en"));
        assertThat(draft.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    private static void starts(Person coordinator) {
        coordinator.opens(THINGS.fill("/curriculum/codebooks.xhtml?cohort={cohort}"));
        coordinator.presses("curriculum.start.go");
        coordinator.sees(coordinator.says("curriculum.violation.versionName", 80));
        coordinator.field("curriculum.start.name").fill(NAME);
        coordinator.presses("curriculum.start.go");
        coordinator.page().waitForURL(url -> url.contains("edit-codebook"));
    }

    /** What was typed stays when it is refused. */
    private static void renames(Person coordinator) {
        Page page = coordinator.page();
        page.locator("a[href*='LIS%2BCHECK']").click();
        page.locator("#name-nl").fill("gaat na of het klopt");
        page.locator("#name-en").fill("");
        coordinator.presses("curriculum.edit.save");
        coordinator.sees(coordinator.says("curriculum.violation.code.name", "LIS+CHECK"));
        assertThat(page.locator("#name-nl")).hasValue("gaat na of het klopt");
        page.locator("#name-en").fill("checks");
        page.locator("#hidden").check();
        coordinator.presses("curriculum.edit.save");
        coordinator.sees(coordinator.says("curriculum.edit.saved"));
    }

    private static void adds(Person coordinator) {
        Page page = coordinator.page();
        coordinator.follows("curriculum.edit.add");
        page.locator("#family").selectOption("talk");
        page.locator("#word").fill("grapje");
        for (String part : new String[] {"name", "definition", "example"}) {
            page.locator("#" + part + "-nl").fill("maakt een grapje");
            page.locator("#" + part + "-en").fill("makes a joke");
        }
        coordinator.presses("curriculum.edit.save");
        assertThat(page.locator("a[href*='TAL%2BGRAPJE']")).hasText("maakt een grapje");
    }

    private static void writesOutcome(Person coordinator) {
        Page page = coordinator.page();
        page.locator("a[href*='edit-outcomes']").click();
        page.locator("#short").fill("LU9");
        page.locator("#text-nl").fill("Je vraagt door.");
        page.locator("#text-en").fill("You ask on.");
        page.locator("#indicator-L4").check();
        coordinator.presses("curriculum.edit.save");
        assertThat(page.locator("a[href*='outcome=LU9']")).isVisible();
        coordinator.follows("curriculum.edit.back");
    }

    private static void publishes(Person coordinator) {
        coordinator.presses("curriculum.edit.publish");
        coordinator.presses("curriculum.edit.publishGo");
        coordinator.sees(coordinator.says("curriculum.versions.published"));
    }

    private static void compares(Person coordinator) {
        Page page = coordinator.page();
        page.locator("a[href*='compare-codebooks'][href*='from=']").first().click();
        coordinator.sees("gaat na of het klopt");
        coordinator.sees(coordinator.says("curriculum.compare.changed"));
        assertThat(page.locator("main")).containsText("TAL+GRAPJE");
        assertThat(page.locator("main")).containsText("LU9");
    }
}
