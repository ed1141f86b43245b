package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way of one conversation, from handing in to progress, as people click it. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class LoopIT {
    private static final int ROUND = 3;
    private static final String CORRECTED = "…";

    static Stream<Story> stories() {
        return Story.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void a_conversation_goes_all_the_way_round(Story story) {
        List<String> hers = new ArrayList<>(story.names());
        try (Person student = Person.signedIn(Person.signInName(story.student()), story.language());
                Person coordinator = Person.signedIn("coen", story.language())) {
            hers.add(handsIn(student, story));
            judgesHerself(student, story);
            List<String> readers = readers(coordinator, story);
            reviews(readers.get(0), story, hers, "a");
            reviews(readers.get(1), story, hers, "b");
            trains(readers.get(2), story);
            readsFeedback(student, story);
            seesProgress(student);
            overlooksCohort(coordinator, story);
            student.hasNoComplaints();
            coordinator.hasNoComplaints();
        }
    }

    private static String handsIn(Person student, Story story) {
        HandInSteps steps = new HandInSteps(student);
        String account = steps.start();
        if (story.pasted()) {
            steps.paste(story.text());
        } else {
            steps.choose(story.fileName(), story.text());
        }
        steps.seeTurns(story.turns());
        assertThat(steps.speaker(1)).hasValue("HELPER");
        assertThat(steps.speaker(2)).hasValue("CLIENT");
        correctsWhoIsWho(student, steps, story);
        steps.turn(6).fill(steps.turn(6).inputValue() + CORRECTED);
        steps.seeSaved();
        steps.handIn(story.turns());
        return account;
    }

    /** Dutch: both at once; English: one after the other. */
    private static void correctsWhoIsWho(Person student, HandInSteps steps, Story story) {
        if (story.pasted()) {
            student.presses("assignment.handIn.turns.swap");
            assertThat(steps.speaker(1)).hasValue("CLIENT");
            student.presses("assignment.handIn.turns.swap");
        } else {
            steps.say("Visitor", "helper");
            assertThat(steps.speaker(2)).hasValue("HELPER");
            steps.say("Visitor", "client");
        }
        assertThat(steps.speaker(1)).hasValue("HELPER");
        assertThat(steps.speaker(2)).hasValue("CLIENT");
    }

    private static void judgesHerself(Person student, Story story) {
        student.follows("assignment.handedIn.go");
        student.seesHeading("progress.step.self.title");
        student.follows("progress.step.self.go");
        ReadingSteps steps = new ReadingSteps(student);
        assertThat(steps.turn(6)).containsText(CORRECTED);
        steps.tryToFinish();
        student.sees(student.says("annotation.violation.noMarks"));
        student.sees(student.says("review.violation.scalesMissing", 6));
        steps.goOn();
        steps.mark(story.helpfulTurn(), story.helpful());
        steps.place("equal", "+1");
        steps.mark(story.slip(), story.hindering());
        steps.judge(3);
        steps.tryToFinish();
        steps.goTo(student.says("annotation.violation.rewriteMissing", story.slip()));
        steps.rewrite(story.better());
        steps.seeSaved();
        steps.finish();
    }

    /** Whom the coordinator's page names as the two peers and the trainer. */
    private static List<String> readers(Person coordinator, Story story) {
        opensCohort(coordinator);
        coordinator.follows("progress.cohort.change", story.student(), ROUND);
        coordinator.seesHeading("review.change.heading", story.student());
        return Stream.of("peer-a", "peer-b", "trainer")
                .map(voice -> coordinator.says("review.voice." + voice) + ": ")
                .map(voice -> coordinator
                        .page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(voice))
                        .innerText()
                        .substring(voice.length())
                        .strip())
                .toList();
    }

    private static void opensCohort(Person coordinator) {
        coordinator.goesHome();
        coordinator
                .page()
                .locator("main .list-title a[href*='cohort.xhtml']")
                .first()
                .click();
        coordinator.seesHeading("progress.cohort.rounds");
    }

    private static void reviews(String name, Story story, List<String> hers, String letter) {
        try (Person peer = Person.signedIn(Person.signInName(name), story.language())) {
            Overheard overheard = Overheard.by(peer);
            peer.goesHome();
            overheard.look();
            opensConversation(peer, story);
            overheard.look();
            ReadingSteps steps = new ReadingSteps(peer);
            steps.mark(story.helpfulTurn(), story.helpful());
            steps.remark(remarkOf(letter));
            steps.judge(4);
            steps.write(strengthOf(letter), questionOf(letter));
            steps.finish();
            overheard.look();
            overheard.neverMentions(hers);
            peer.hasNoComplaints();
        }
    }

    /** A peer does not know whose it is either, so she looks through all that she was asked to read. */
    private static void opensConversation(Person peer, Story story) {
        Locator links = peer.page().locator("main ul.list a[href*='/annotation/read.xhtml']");
        List<String> addresses =
                links.all().stream().map(link -> link.getAttribute("href")).toList();
        for (String address : addresses) {
            peer.opens(address);
            if (peer.page().locator("#turns").innerText().contains(story.words())) {
                return;
            }
        }
        throw new AssertionError("She was not asked to read it: " + addresses);
    }

    private static void trains(String name, Story story) {
        try (Person trainer = Person.signedIn(Person.signInName(name), story.language())) {
            opensTask(trainer, story);
            assertThat(trainer.page().content()).doesNotContain(strengthOf("a"), remarkOf("b"));
            ReadingSteps steps = new ReadingSteps(trainer);
            steps.mark(story.slip(), story.hindering());
            steps.rewrite(story.better());
            steps.judge(2);
            steps.write(strengthOf("t"), questionOf("t"));
            steps.finish();
            trainer.sees(strengthOf("a"));
            assertThat(steps.turn(story.helpfulTurn())).containsText(remarkOf("b"));
            releases(trainer);
            trainer.hasNoComplaints();
        }
    }

    private static void opensTask(Person trainer, Story story) {
        trainer.goesHome();
        trainer.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(story.student()))
                .filter(new Locator.FilterOptions().setHasText(trainer.says("progress.trainer.state.todo")))
                .getByRole(AriaRole.LINK)
                .click();
        trainer.seesHeading("annotation.title.trainer");
    }

    private static void releases(Person trainer) {
        trainer.presses("annotation.release");
        trainer.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(trainer.says("annotation.release")))
                .click();
        trainer.sees(trainer.says("annotation.finished.released"));
    }

    private static void readsFeedback(Person student, Story story) {
        student.goesHome();
        student.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(student.says("progress.home.round", ROUND)))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(student.says("progress.home.readFeedback")))
                .click();
        student.seesHeading("progress.feedback.title");
        for (String voice : List.of("peer-a", "peer-b", "trainer")) {
            student.seesHeading("progress.voice." + voice);
        }
        Stream.of("a", "b", "t").map(LoopIT::strengthOf).forEach(student::sees);
        student.sees(story.better());
        assertThat(student.page().locator("#turn-" + story.helpfulTurn())).containsText(remarkOf("a"));
        Locator scales = student.page().locator("table").first().locator("tbody tr");
        assertThat(scales).hasCount(6);
        assertThat(scales.first().locator("td")).hasText(new String[] {"3", "4", "4", "2"});
    }

    private static void seesProgress(Person student) {
        student.goesHome();
        student.follows("shared.frame.course");
        student.seesHeading("progress.course.title");
        Locator figure = student.page().locator("figure").first();
        assertThat(figure.getByRole(AriaRole.IMG)).isVisible();
        figure.getByText(student.says("progress.course.asTable")).click();
        assertThat(figure.getByRole(AriaRole.ROWHEADER)
                        .filter(new Locator.FilterOptions().setHasText(Integer.toString(ROUND))))
                .isVisible();
    }

    private static void overlooksCohort(Person coordinator, Story story) {
        opensCohort(coordinator);
        assertThat(coordinator
                        .page()
                        .getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText(story.student())))
                .containsText(coordinator.says("progress.cohort.state.released"));
        coordinator.follows("progress.cohort.change", story.other(), ROUND);
        Locator choice = coordinator.field("review.change.instead").first();
        String name = choice.locator("option").nth(1).innerText();
        choice.selectOption(choice.locator("option").nth(1).getAttribute("value"));
        coordinator.button("review.change.go").first().click();
        coordinator.sees(coordinator.says("review.change.done", name));
        assertThat(coordinator.heading(coordinator.says("review.voice.peer-a") + ": " + name))
                .isVisible();
    }

    private static String remarkOf(String letter) {
        return "remark " + letter;
    }

    private static String strengthOf(String letter) {
        return "strength " + letter;
    }

    private static String questionOf(String letter) {
        return "question " + letter;
    }
}
