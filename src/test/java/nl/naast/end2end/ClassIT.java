package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A trainer and her group look at the same turn, in a classroom: one wall and three phones. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class ClassIT {
    private static final ThingsInTheWorld THINGS = ThingsInTheWorld.look();
    private static final String DUTCH = "nl";
    private static final String LINE = "Wat maakt dat je nu komt?";
    private static final List<String> GROUP = List.of("daan", "noor", "sam");

    @Test
    void a_class_codes_the_same_turn_and_sees_its_spread_at_the_same_moment() {
        try (Person trainer = Person.signedIn("ilse", DUTCH);
                Person first = onPhone(GROUP.get(0));
                Person second = onPhone(GROUP.get(1));
                Person third = onPhone(GROUP.get(2))) {
            String code = starts(trainer, "anchor:accept-anchor-strong");
            List<Person> students = List.of(first, second, third);
            students.forEach(student -> joins(student, code));
            trainer.sees(trainer.says("annotation.class.here", 3));
            trainer.page().keyboard().press("ArrowRight");
            assertThat(trainer.page().locator("#answered")).hasText(trainer.says("annotation.class.answered", 0, 3));
            students.forEach(ClassIT::answers);
            assertThat(trainer.page().locator("#answered")).hasText(trainer.says("annotation.class.answered", 3, 3));
            survivesReload(first);
            assertThat(trainer.page().content()).doesNotContain(LINE);
            looks(trainer, "wall-open");
            trainer.page().keyboard().press("r");
            students.forEach(ClassIT::seesSpread);
            seesSpread(trainer);
            assertThat(trainer.page().locator("#announce")).containsText(trainer.says("annotation.class.revealed"));
            looks(trainer, "wall");
            looks(first, "phone");
            hidesLine(trainer, second);
            showsKey(trainer, third);
            goesOnAndBack(trainer, first);
            ends(trainer, students);
            List.of(trainer, first, second, third).forEach(Person::hasNoComplaints);
        }
    }

    @Test
    void an_author_takes_her_conversation_back_and_the_class_sees_nothing_any_more() {
        try (Person author = Person.signedIn("daan", DUTCH);
                Person trainer = Person.signedIn("ilse", DUTCH);
                Person student = onPhone("noor")) {
            author.opens(THINGS.fill("/progress/feedback.xhtml?submission={released}"));
            Locator allowed = author.page().getByRole(AriaRole.SWITCH);
            allowed.click();
            author.sees(author.says("assignment.classUse.on"));
            Accessible.check(author.page());
            String code = starts(trainer, THINGS.fill("submission:{released}"));
            joins(student, code);
            trainer.presses("annotation.class.first");
            assertThat(student.page().locator(".class-line-now")).isVisible();
            assertThat(student.page().content()).doesNotContain("Daan");
            allowed.click();
            author.sees(author.says("assignment.classUse.off"));
            student.seesHeading("annotation.class.over");
            trainer.seesHeading("annotation.class.over");
            assertThat(student.page().locator(".class-line-now")).hasCount(0);
        }
    }

    private static Person onPhone(String name) {
        Person student = Person.signedIn(name, DUTCH);
        student.page().setViewportSize(390, 844);
        return student;
    }

    private static String starts(Person trainer, String source) {
        trainer.page().setViewportSize(1280, 720);
        trainer.goesHome();
        trainer.follows("progress.home.class");
        trainer.page().locator("#source").selectOption(source);
        trainer.presses("annotation.class.start.go");
        Locator code = trainer.page().locator(".lobby-code");
        assertThat(code).isVisible();
        looks(trainer, "lobby");
        return code.innerText().strip();
    }

    private static void joins(Person student, String code) {
        student.opens("/annotation/join.xhtml");
        student.page().locator("#code").fill(code.toLowerCase(java.util.Locale.ROOT));
        student.presses("annotation.class.joinIn");
        student.seesHeading("annotation.class.in");
    }

    private static void answers(Person student) {
        assertThat(student.page().locator("#answer")).isVisible();
        student.presses("annotation.class.send");
        student.sees(student.says("annotation.violation.classNoCodes"));
        student.page().locator("[name=code]").first().check();
        student.page().locator("#equal-p1").check();
        student.page().locator("#nonjudgmental-x").check();
        student.page().locator("#line").fill(LINE);
        looks(student, "phone-open");
        student.presses("annotation.class.send");
        assertThat(student.page().locator("#sent")).containsText(":");
    }

    private static void survivesReload(Person student) {
        student.loadsAnew();
        assertThat(student.page().locator("[name=code]").first()).isChecked();
        assertThat(student.page().locator("#nonjudgmental-x")).isChecked();
        assertThat(student.page().locator("#line")).hasValue(LINE);
        assertThat(student.page().locator("#sent")).containsText(":");
    }

    private static void seesSpread(Person person) {
        assertThat(person.page().locator(".bar-row").first()).containsText(person.says("annotation.class.of", 3, 3));
        assertThat(person.page().locator(".wall-lines li")).hasCount(3);
        assertThat(person.page().locator("#answer")).hasCount(0);
    }

    private static void hidesLine(Person trainer, Person student) {
        trainer.page().locator("[data-step=hide]").first().click();
        assertThat(student.page().locator(".wall-lines li")).hasCount(2);
    }

    private static void showsKey(Person trainer, Person student) {
        trainer.page().keyboard().press("k");
        assertThat(trainer.page().locator(".class-key")).isVisible();
        assertThat(student.page().locator(".class-key")).isVisible();
        looks(trainer, "wall-key");
    }

    private static void goesOnAndBack(Person trainer, Person student) {
        trainer.page().keyboard().press("ArrowRight");
        assertThat(student.page().locator("#answer")).isVisible();
        assertThat(trainer.page().locator("#answered")).isVisible();
        trainer.page().keyboard().press("ArrowLeft");
        assertThat(student.page().locator(".bar-row").first()).isVisible();
        assertThat(trainer.page().locator(".class-key")).isVisible();
    }

    private static void ends(Person trainer, List<Person> students) {
        trainer.presses("annotation.class.end");
        trainer.presses("annotation.class.sure.yes");
        trainer.seesHeading("annotation.class.over");
        students.forEach(student -> student.seesHeading("annotation.class.over"));
        trainer.loadsAnew();
        assertThat(trainer.page().locator(".bar-row").first()).containsText(trainer.says("annotation.class.of", 3, 3));
        assertThat(trainer.page().content()).doesNotContain(LINE);
        looks(trainer, "past");
    }

    /** Fits its screen, can be used by everybody, and, where a folder is named for them, leaves a picture. */
    private static void looks(Person person, String name) {
        assertThat(person.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isEqualTo(true);
        Accessible.check(person.page());
        String folder = System.getenv("NAAST_TEST_PICTURES");
        if (folder != null) {
            person.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(java.nio.file.Path.of(folder, name + ".png"))
                            .setFullPage(name.startsWith("phone")));
        }
    }
}
