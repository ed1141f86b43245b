package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.persistence.BundledModules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A student learns on her phone without touching it, and her trainer sees how far the group is. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class LearningIT {
    private static final ThingsInTheWorld THINGS = ThingsInTheWorld.look();
    private static final String MOMENT = "beside-m-under-the-table";

    @Test
    void a_student_reads_answers_and_walks_the_path_on_a_phone_by_keyboard() {
        try (Person student = Person.signedIn("anouk", "nl")) {
            student.page().setViewportSize(390, 844);
            readsLesson(student);
            answersMoment(student);
            doesQuiz(student);
            walksPath(student);
            student.hasNoComplaints();
        }
    }

    @Test
    void what_she_typed_survives_an_expired_session() {
        try (Person student = Person.signedIn("bram", "en")) {
            LearningSteps steps = new LearningSteps(student);
            steps.opensMoment(MOMENT);
            steps.writes("You carry a lot.");
            student.browser().clearCookies();
            student.field("curriculum.moment.yourReply").press("End");
            student.page().keyboard().type(" Tell me more.");
            student.sees(student.says("curriculum.moment.signIn"));
            Page other = student.browser().newPage();
            other.navigate("/identity/sign-in.xhtml");
            Person.signsIn(other, "bram", "en");
            assertThat(student.page().locator("#saved")).containsText(student.says("curriculum.moment.saved"));
            other.navigate("/curriculum/moment.xhtml?moment=" + MOMENT);
            assertThat(other.locator("#text")).hasValue("You carry a lot. Tell me more.");
        }
    }

    @Test
    void prepared_replies_never_reach_a_browser_before_an_answer() {
        List<Response> sent = new CopyOnWriteArrayList<>();
        try (Person student = Person.signedIn("chantal", "nl")) {
            student.page().waitForLoadState();
            student.page().onResponse(sent::add);
            LearningSteps steps = new LearningSteps(student);
            steps.opensMoment(MOMENT);
            steps.writes("Wat is er gebeurd?");
            student.page().waitForLoadState();
            List<String> replies = replies();
            List<String> answers = sent.stream()
                    .filter(response -> response.url().contains("moment"))
                    .map(Response::text)
                    .toList();
            assertThat(answers)
                    .isNotEmpty()
                    .allSatisfy(answer -> assertThat(replies).noneMatch(answer::contains));
            steps.chooses();
            LearningSteps.press(student.page().locator("#answer button[type=submit]"), "Enter");
            replies.forEach(reply -> assertThat(student.page().locator("main")).containsText(reply));
        }
    }

    @Test
    void a_trainer_sees_what_her_group_did() {
        try (Person student = Person.signedIn("daan", "nl")) {
            student.opens("/curriculum/lesson.xhtml?lesson=accept-why");
            if (student.button("curriculum.lesson.finish").count() > 0) {
                student.presses("curriculum.lesson.finish");
                student.sees(student.says("curriculum.lesson.isRead"));
            }
        }
        try (Person trainer = Person.signedIn("ilse", "nl")) {
            trainer.goesHome();
            trainer.follows("progress.home.groupLearning");
            trainer.seesHeading("curriculum.group.title");
            Locator row = trainer.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Daan"));
            assertThat(row.first()).containsText(trainer.says("curriculum.group.lessons", 1, 8));
            trainer.page().setViewportSize(390, 844);
            staysWithinPhone(trainer);
            trainer.hasNoComplaints();
        }
    }

    private static void readsLesson(Person student) {
        student.opens("/curriculum/modules.xhtml");
        staysWithinPhone(student);
        student.opens("/curriculum/lesson.xhtml?lesson=accept-fragments");
        staysWithinPhone(student);
        LearningSteps.press(student.button("curriculum.lesson.finish"), "Enter");
        student.sees(student.says("curriculum.lesson.isRead"));
    }

    private static void answersMoment(Person student) {
        LearningSteps steps = new LearningSteps(student);
        steps.opensMoment(MOMENT);
        staysWithinPhone(student);
        steps.answers("Ik hoor dat je dit spannend vindt.");
        student.sees("Ik hoor dat je dit spannend vindt.");
        staysWithinPhone(student);
        LearningSteps.press(link(student, "curriculum.moment.again"), "Enter");
        steps.answers("Vertel eens, wat gebeurde er?");
        assertThat(student.page().locator(".given .card")).hasCount(2);
    }

    private static void doesQuiz(Person student) {
        student.opens("/curriculum/quiz.xhtml?module=accept");
        LearningSteps.press(student.button("curriculum.quiz.start"), "Enter");
        Locator options = student.page().locator("button.code");
        assertThat(options).hasCount(4);
        for (int left = 60; options.count() > 0 && left > 0; left--) {
            LearningSteps.press(options.first(), "Enter");
            student.page().locator(".answers").waitFor();
            LearningSteps.press(student.page().locator("main .button-primary"), "Enter");
            student.page().locator(".question, #begin").first().waitFor();
        }
        student.seesHeading("curriculum.quiz.lookAgain");
        staysWithinPhone(student);
    }

    private static void walksPath(Person student) {
        student.opens("/curriculum/path.xhtml?module=accept");
        for (int step = 1; student.page().locator("#on").count() > 0; step++) {
            staysWithinPhone(student);
            LearningSteps.press(student.page().locator("#on"), "Enter");
            student.page().waitForURL("**step=" + (step + 1));
        }
        student.seesHeading("curriculum.path.end");
        student.opens("/curriculum/module.xhtml?module=accept");
        student.sees(student.says("curriculum.module.pathAgain"));
    }

    private static Locator link(Person student, String key) {
        return student.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(student.says(key)));
    }

    private static void staysWithinPhone(Person person) {
        assertThat(person.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(person.page().url())
                .isEqualTo(true);
    }

    private static List<String> replies() {
        return new BundledModules()
                .read().moment(MOMENT).orElseThrow().replies().stream()
                        .map(Moment.Reply::text)
                        .map(text -> text.in(java.util.Locale.forLanguageTag("nl")))
                        .toList();
    }
}
