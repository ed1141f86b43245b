package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A student and her trainer talk about a conversation whose feedback was released, each in a browser of her own. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class TalkIT {
    private static final ThingsInTheWorld THINGS = ThingsInTheWorld.look();

    @Test
    void two_people_hear_each_other_without_asking() {
        try (Person student = Person.signedIn("daan", "nl");
                Person trainer = Person.signedIn("ilse", "en")) {
            opensFeedback(student);
            opensReview(trainer);
            String question = "Wat zag je bij #2? " + System.nanoTime();
            says(student, 3, question);
            Locator heard = trainer.page().locator("#turn-3 .saying").filter(having(question));
            assertThat(heard).isAttached();
            assertThat(heard).containsText(trainer.says("annotation.talk.author"));
            String answer = "Daar luisterde je. " + System.nanoTime();
            says(trainer, 3, answer);
            Locator back = student.page().locator("#turn-3 .saying").filter(having(answer));
            assertThat(back).isVisible();
            assertThat(back).containsText(student.says("review.voice.trainer"));
            followsMention(student, question);
            takesBack(trainer, student, answer);
            student.hasNoComplaints();
            trainer.hasNoComplaints();
        }
    }

    @Test
    void a_mark_is_answered_with_one_key_and_its_maker_sees_how_many() {
        try (Person student = Person.signedIn("daan", "nl");
                Person trainer = Person.signedIn("ilse", "nl")) {
            opensFeedback(student);
            opensReview(trainer);
            Locator mark = student.page().locator("li.mark[data-voice=trainer]").first();
            Locator thanks = mark.getByRole(
                    AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(student.says("annotation.talk.thanks")));
            thanks.press("Enter");
            assertThat(thanks).hasAttribute("aria-pressed", "true");
            String id = mark.getAttribute("data-mark");
            Locator told = trainer.page().locator("[data-mark='" + id + "'] .quick-answers");
            assertThat(told).containsText(trainer.says("annotation.talk.of", 1, 3));
            Accessible.check(student.page());
            thanks.press("Enter");
            assertThat(thanks).hasAttribute("aria-pressed", "false");
            assertThat(told).isHidden();
            student.hasNoComplaints();
        }
    }

    @Test
    void what_was_said_meanwhile_waits_on_the_home_page() {
        String words = "Tot straks. " + System.nanoTime();
        try (Person student = Person.signedIn("daan", "en")) {
            opensFeedback(student);
            says(student, 5, words);
        }
        try (Person trainer = Person.signedIn("ilse", "en")) {
            trainer.goesHome();
            Locator news = trainer.page()
                    .getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText(trainer.says("progress.talk.new", 1, 5)));
            Accessible.check(trainer.page());
            news.first().click();
            Locator heard = trainer.page().locator("#turn-5 .saying").filter(having(words));
            assertThat(heard).isVisible();
            assertThat(heard).containsText(trainer.says("annotation.talk.new"));
            Accessible.check(trainer.page());
            trainer.page().waitForCondition(() -> {
                trainer.goesHome();
                return news.count() == 0;
            });
        }
    }

    @Test
    void a_message_that_does_not_arrive_stays_where_it_was_typed_and_arrives_once() {
        try (Person student = Person.signedIn("daan", "nl")) {
            opensFeedback(student);
            student.page().context().setOffline(true);
            String words = "Onderweg. " + System.nanoTime();
            Locator thread = opensThread(student, 1);
            thread.getByRole(AriaRole.TEXTBOX).fill(words);
            press(thread, student, "annotation.talk.send");
            assertThat(thread.getByText(student.says("annotation.talk.offline")))
                    .isVisible();
            assertThat(thread.getByRole(AriaRole.TEXTBOX)).hasValue(words);
            student.page().context().setOffline(false);
            press(thread, student, "annotation.talk.send");
            assertThat(thread.locator(".saying").filter(having(words))).hasCount(1);
            assertThat(thread.getByRole(AriaRole.TEXTBOX)).hasValue("");
        }
    }

    private static void opensFeedback(Person student) {
        student.opens(THINGS.fill("/progress/feedback.xhtml?submission={released}"));
        student.page().locator("#talk[data-ready]").waitFor(attached());
    }

    private static void opensReview(Person trainer) {
        trainer.opens(THINGS.fill("/annotation/read.xhtml?review={releasedTrainerReview}"));
        trainer.page().locator("#talk[data-ready]").waitFor(attached());
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    private static Locator opensThread(Person person, int turn) {
        Locator opener = person.page().locator("#turn-" + turn + " > .turn-talk > .talk-open");
        if ("false".equals(opener.getAttribute("aria-expanded"))) {
            opener.press("Enter");
        }
        return person.page().locator("#turn-" + turn + " > .turn-talk");
    }

    private static void says(Person person, int turn, String words) {
        Locator thread = opensThread(person, turn);
        Locator typed = thread.getByRole(AriaRole.TEXTBOX).last();
        typed.fill(words);
        typed.press("Control+Enter");
        assertThat(thread.locator(".saying").filter(having(words))).hasCount(1);
        assertThat(typed).hasValue("");
    }

    private static void followsMention(Person student, String question) {
        student.page()
                .locator("#turn-3 .saying")
                .filter(having(question))
                .locator("a.mention")
                .click();
        assertThat(student.page().url()).endsWith("#turn-2");
    }

    private static void takesBack(Person trainer, Person student, String words) {
        Locator said = trainer.page().locator("#turn-3 .saying").filter(having(words));
        int before = student.page()
                .getByText(student.says("annotation.talk.takenBack"))
                .count();
        said.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(trainer.says("annotation.talk.takeBack")))
                .click();
        assertThat(student.page().getByText(student.says("annotation.talk.takenBack")))
                .hasCount(before + 1);
        assertThat(student.page().content()).doesNotContain(words);
    }

    private static void press(Locator in, Person person, String key) {
        in.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(person.says(key)).setExact(true))
                .click();
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
