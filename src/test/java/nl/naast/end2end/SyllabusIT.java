package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A trainer makes the material her programme's own, and only her students see it. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class SyllabusIT {
    private static final String EVIL =
            "<script>document.title='x'</script> [tik](javascript:alert(1)) <b onclick=x>vet</b>";

    @Test
    void a_trainer_hides_moves_writes_and_publishes_and_her_students_see_it_on_a_phone() {
        try (Person trainer = Person.signedIn("tineke.buur", "nl");
                Person student = Person.signedIn("hanna.buur", "nl");
                Person english = Person.signedIn("joris.buur", "en");
                Person elsewhere = Person.signedIn("daan", "nl")) {
            begins(trainer);
            hidesAndMoves(trainer);
            String lesson = writesLesson(trainer);
            String moment = writesMoment(trainer);
            student.page().setViewportSize(390, 844);
            english.page().setViewportSize(390, 844);
            student.opens("/curriculum/module.xhtml?module=accept");
            assertThat(student.page().locator("main")).not().containsText("Onze eigen les");
            publishes(trainer);
            student.opens("/curriculum/module.xhtml?module=accept");
            assertThat(student.page().locator("ol.list li").first()).containsText(titleOf(1, elsewhere));
            reads(student, lesson, "Onze eigen les");
            finds(student);
            reads(english, lesson, "Onze eigen les");
            english.sees(english.says("curriculum.own.foreign"));
            answers(student, moment);
            elsewhere.opens("/curriculum/module.xhtml?module=accept");
            assertThat(elsewhere.page().locator("main")).not().containsText("Onze eigen les");
            elsewhere.opens("/curriculum/lesson.xhtml?lesson=" + lesson);
            elsewhere.seesHeading("shared.error.notFound.title");
            trainer.hasNoComplaints();
            student.hasNoComplaints();
        }
    }

    @Test
    void what_a_trainer_typed_survives_an_expired_session() {
        try (Person trainer = Person.signedIn("ilse", "nl")) {
            trainer.opens("/curriculum/syllabus.xhtml?programme="
                    + ThingsInTheWorld.look().fill("{programme}"));
            trainer.page()
                    .locator("a[href*='edit-lesson'][href*='module=talk']")
                    .first()
                    .click();
            trainer.page().locator("#own[data-ready]").waitFor();
            trainer.browser().clearCookies();
            trainer.page().locator("#title-nl").fill("Half af");
            trainer.sees(trainer.says("curriculum.own.signIn"));
            Page other = trainer.browser().newPage();
            other.navigate("/identity/sign-in.xhtml");
            Person.signsIn(other, "ilse", "nl");
            assertThat(trainer.page().locator("#own-saved")).containsText(trainer.says("curriculum.moment.saved"));
            assertThat(trainer.page().locator("#title-nl")).hasValue("Half af");
        }
    }

    private static void begins(Person trainer) {
        trainer.goesHome();
        trainer.follows("progress.home.syllabus");
        trainer.presses("curriculum.syllabus.start");
        trainer.sees(trainer.says("curriculum.syllabus.done.start"));
    }

    /** By keyboard alone. */
    private static void hidesAndMoves(Person trainer) {
        Locator rows = trainer.page().locator("form[id='accept-lessons'] .shelf > li");
        LearningSteps.press(rows.nth(2).locator("button[value^=hide]"), "Enter");
        assertThat(rows.nth(2)).containsText(trainer.says("curriculum.syllabus.isHidden"));
        String second = rows.nth(1).locator(".list-title a").innerText();
        LearningSteps.press(rows.nth(1).locator("button[value^=place]").first(), "Enter");
        assertThat(rows.nth(0)).containsText(second);
    }

    private static String writesLesson(Person trainer) {
        trainer.page()
                .locator("a[href*='edit-lesson'][href*='module=accept']")
                .first()
                .click();
        trainer.page().locator("#own[data-ready]").waitFor();
        trainer.page().locator("#title-nl").fill("Onze eigen les");
        trainer.page()
                .locator("#text-nl")
                .fill("## Kop\n\nEen **vette** kwartelslag.\n\n" + EVIL + "\n\n![](picture:two-stances)");
        trainer.presses("curriculum.own.preview");
        trainer.page().waitForURL("**/preview-syllabus.xhtml**");
        assertThat(trainer.page().locator("article.lesson strong")).hasText("vette");
        assertThat(trainer.page().locator("article.lesson figure svg").first()).isVisible();
        isHarmless(trainer);
        return item(trainer);
    }

    private static void isHarmless(Person person) {
        assertThat(person.page()
                        .locator("article.lesson script, article.lesson [onclick], article.lesson a[href^=java]"))
                .hasCount(0);
        assertThat(person.page().title()).isNotEqualTo("x");
    }

    private static String writesMoment(Person trainer) {
        trainer.opens(trainer.page().locator(".notice a").first().getAttribute("href"));
        trainer.page()
                .locator("a[href*='edit-moment'][href*='module=accept']")
                .first()
                .click();
        trainer.page().locator("#own[data-ready]").waitFor();
        trainer.page().locator("#title-nl").fill("Ons moment");
        trainer.page().locator("#context-nl").fill("Aan tafel.");
        trainer.page().locator("#line-nl").fill("Ik weet het niet meer.");
        for (int i = 0; i < 3; i++) {
            trainer.page().locator("#reply-" + i + "-nl").fill("Reactie " + i);
            trainer.page().locator("#why-" + i + "-nl").fill("Omdat " + i);
            trainer.page().locator("#code-" + i + "-a").selectOption("LIS+OPEN");
        }
        trainer.presses("curriculum.own.preview");
        trainer.page().waitForURL("**/preview-syllabus.xhtml**");
        assertThat(trainer.page().locator("main .card")).hasCount(3);
        return item(trainer);
    }

    private static String item(Person trainer) {
        return trainer.page().url().replaceAll(".*item=([^&#]+).*", "$1");
    }

    private static void publishes(Person trainer) {
        trainer.opens(trainer.page().locator(".notice a").first().getAttribute("href"));
        trainer.page().locator("button[popovertarget=publish]").first().click();
        trainer.page().locator("#publish-form button[value=publish]").click();
        trainer.sees(trainer.says("curriculum.syllabus.done.publish"));
    }

    private static String titleOf(int place, Person elsewhere) {
        elsewhere.opens("/curriculum/module.xhtml?module=accept");
        return elsewhere.page().locator("ol.list li .list-title").nth(place).innerText();
    }

    private static void reads(Person student, String lesson, String title) {
        student.opens("/curriculum/lesson.xhtml?lesson=" + lesson);
        assertThat(student.heading(title)).isVisible();
        isHarmless(student);
        assertThat(student.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private static void finds(Person student) {
        student.opens("/curriculum/search.xhtml?q=kwartelslag");
        assertThat(student.page().locator("mark").first()).hasText("kwartelslag");
        assertThat(student.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private static void answers(Person student, String moment) {
        LearningSteps steps = new LearningSteps(student);
        steps.opensMoment(moment);
        steps.answers("Vertel eens.");
        assertThat(student.page().getByRole(AriaRole.MAIN)).containsText("Omdat 2");
    }
}
