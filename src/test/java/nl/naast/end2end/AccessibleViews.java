package nl.naast.end2end;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every page and what opens on it, in one language: usable by everybody, and no script stumbles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AccessibleViews {
    private static final String NOBODY = "nobody";
    private static final ThingsInTheWorld THINGS = ThingsInTheWorld.look();

    private final Map<String, Person> people = new HashMap<>();
    private final String language;

    AccessibleViews(String language) {
        this.language = language;
    }

    /** Somebody in front of something; where the page is another view already, only the part that opened is looked at. */
    private record View(String name, String person, Consumer<Person> open, String part) {
        View(String name, String person, Consumer<Person> open) {
            this(name, person, open, "html");
        }
    }

    @TestFactory
    Stream<DynamicTest> every_page_can_be_used_by_everybody() {
        return views().stream()
                .map(view -> DynamicTest.dynamicTest(view.person() + " " + view.name(), () -> check(view)));
    }

    @AfterAll
    void everybody_leaves() {
        people.values().forEach(Person::close);
    }

    private void check(View view) {
        Person person = people.computeIfAbsent(
                view.person(), name -> name.equals(NOBODY) ? Person.nobody(language) : Person.signedIn(name, language));
        person.complaints().clear();
        view.open().accept(person);
        Accessible.check(person.page(), view.part());
        person.hasNoComplaints();
    }

    private static List<View> views() {
        return Stream.of(pages(), curriculum(), syllabus(), codebooks(), handIn(), readingRoom())
                .flatMap(List::stream)
                .toList();
    }

    private static List<View> pages() {
        return List.of(
                page(NOBODY, "/identity/sign-in.xhtml"),
                page(NOBODY, "/identity/welcome.xhtml?token=dead"),
                page(NOBODY, "/privacy/partner.xhtml?link=dead"),
                page("daan", "/progress/home.xhtml"),
                page("daan", "/transcript/original.xhtml?transcript={transcript}"),
                page("ilse", "/progress/home.xhtml"),
                page("coen", "/progress/home.xhtml"),
                page("beheer", "/progress/home.xhtml"),
                page("daan", "/progress/feedback.xhtml?submission={released}"),
                page("ilse", "/annotation/start-class.xhtml?cohort={cohort}"),
                page("daan", "/annotation/join.xhtml"),
                new View("course with its tables", "daan", AccessibleViews::opensCourse),
                page("coen", "/progress/cohort.xhtml?cohort={cohort}"),
                page("coen", "/review/change-reviewers.xhtml?submission={submission}"),
                page("coen", "/institute/members.xhtml?cohort={cohort}"),
                new View("a list of members with a mistake", "coen", AccessibleViews::checksList),
                page("coen", "/assignment/plan-round.xhtml?cohort={cohort}"),
                page("beheer", "/institute/found.xhtml"),
                new View("what is not there", "daan", AccessibleViews::getsLost));
    }

    private static List<View> curriculum() {
        return List.of(
                page("daan", "/curriculum/modules.xhtml"),
                page("daan", "/curriculum/module.xhtml?module=accept"),
                page("daan", "/curriculum/lesson.xhtml?lesson=accept-fragments"),
                page("daan", "/curriculum/lesson.xhtml?lesson=beside-plane"),
                page("daan", "/curriculum/path.xhtml?module=accept&step=1"),
                page("daan", "/curriculum/path.xhtml?module=beside&step=2"),
                page("daan", "/curriculum/moment.xhtml?moment=beside-m-two-words"),
                page("daan", "/curriculum/quiz.xhtml?module=accept"),
                new View("a moment that was answered", "fenna", AccessibleViews::answersMoment),
                new View("a question of a quiz and its answer", "fenna", AccessibleViews::answersQuestion),
                page("daan", "/curriculum/anchor.xhtml?anchor=accept-anchor-weak&key=all"),
                page("ilse", "/curriculum/group.xhtml?cohort={cohort}"),
                page("coen", "/curriculum/group.xhtml?cohort={cohort}"));
    }

    private static List<View> syllabus() {
        return List.of(
                page("ilse", "/curriculum/syllabus.xhtml?programme={programme}"),
                page("coen", "/curriculum/syllabus.xhtml?programme={programme}&version=1"),
                page("ilse", "/curriculum/edit-lesson.xhtml?programme={programme}&module=accept"),
                page("ilse", "/curriculum/edit-moment.xhtml?programme={programme}&module=accept"),
                page("ilse", "/curriculum/preview-syllabus.xhtml?programme={programme}&part=lessons&item=accept-why"),
                page(
                        "ilse",
                        "/curriculum/preview-syllabus.xhtml?programme={programme}&part=moments&item=beside-m-two-words"),
                page("ilse", "/curriculum/compare-syllabuses.xhtml?programme={programme}&from=0&to=1"),
                page("daan", "/curriculum/search.xhtml?q=luisteren"),
                page("daan", "/curriculum/search.xhtml?q=qxzvw"));
    }

    private static void answersMoment(Person student) {
        LearningSteps steps = new LearningSteps(student);
        steps.opensMoment("beside-m-two-words");
        if (student.page().locator("#answer").count() > 0) {
            steps.answers("Dat is veel tegelijk. Wil je vertellen wat je het zwaarst valt?");
        }
        student.seesHeading("curriculum.moment.prepared");
    }

    private static void answersQuestion(Person student) {
        student.opens("/curriculum/quiz.xhtml?module=listen");
        if (student.button("curriculum.quiz.start").count() > 0) {
            student.presses("curriculum.quiz.start");
        }
        student.page().locator("button.code").first().click();
        student.page().locator(".answers").waitFor();
    }

    private static List<View> codebooks() {
        return List.of(
                page("daan", "/curriculum/codebook.xhtml?version={codebook}"),
                new View("codebook, a code found", "daan", AccessibleViews::findsCode, "#code-find"),
                new View("codebook, a code opened", "daan", AccessibleViews::opensCode, "#code-find"),
                page("coen", "/curriculum/codebooks.xhtml?cohort={cohort}"),
                page("coen", "/curriculum/import-codebook.xhtml?cohort={cohort}"),
                page("coen", "/curriculum/choose-codebook.xhtml?cohort={cohort}"),
                page("coen", "/curriculum/compare-codebooks.xhtml?from=naast-1&to={codebook}"),
                page("coen", "/curriculum/edit-codebook.xhtml?version={draft}"),
                page("coen", "/curriculum/edit-code.xhtml?version={draft}"),
                page("coen", "/curriculum/edit-code.xhtml?version={draft}&code=LIS%2BOPEN"),
                page("coen", "/curriculum/edit-rules.xhtml?version={draft}"),
                page("coen", "/curriculum/edit-outcomes.xhtml?version={draft}"));
    }

    private static List<View> handIn() {
        return List.of(
                new View("hand-in, text", "omar", person -> opensStep(person, "text")),
                new View("hand-in, a file that is refused", "omar", AccessibleViews::choosesArchive),
                new View("hand-in, turns", "omar", AccessibleViews::readsTurns),
                new View("hand-in, names", "omar", AccessibleViews::opensNames),
                new View("hand-in, last", "omar", person -> opensStep(person, "last")),
                new View("hand-in, last without consent", "omar", AccessibleViews::forgetsConsent),
                page("daan", "/assignment/hand-in.xhtml?round={round}"));
    }

    private static List<View> readingRoom() {
        return List.of(
                new View("reading room", "sam", AccessibleViews::opensReadingRoom),
                new View("reading room, a turn chosen", "sam", AccessibleViews::choosesTurn, "#side"),
                new View("reading room, all codes with examples", "sam", AccessibleViews::opensAllCodes, "#side"),
                new View("reading room, a mark that needs a better line", "sam", AccessibleViews::marks),
                new View("reading room, what is missing", "sam", AccessibleViews::triesToFinish, "#finish"),
                new View("reading room, keys", "sam", AccessibleViews::opensKeys, "#keys"),
                new View("reading room, finished", "ilse", AccessibleViews::opensFinishedReview),
                new View("reading room, with a thread open", "ilse", AccessibleViews::opensThread, "#turn-1"));
    }

    private static View page(String person, String path) {
        return new View(path, person, visitor -> visitor.opens(THINGS.fill(path)));
    }

    private static void findsCode(Person student) {
        student.opens(THINGS.fill("/curriculum/codebook.xhtml?version={codebook}"));
        student.page().locator("[data-code-search]").waitFor();
        student.page().keyboard().press("Control+k");
        student.page().keyboard().type("op");
        student.page().locator("#code-find-list > li").first().waitFor();
    }

    private static void opensCode(Person student) {
        findsCode(student);
        student.page().keyboard().press("Enter");
        student.page().locator("#code-find-code").waitFor();
    }

    private static void opensCourse(Person student) {
        student.opens("/progress/course.xhtml");
        student.page().locator("summary").all().forEach(summary -> summary.click());
    }

    private static void checksList(Person coordinator) {
        coordinator.opens(THINGS.fill("/institute/members.xhtml?cohort={cohort}"));
        coordinator.field("institute.members.list").fill("Iemand; iemand; student; SW2A\nNiemand");
        coordinator.presses("institute.members.check");
        coordinator.page().getByRole(AriaRole.TABLE).first().waitFor();
    }

    private static void getsLost(Person person) {
        person.opens("/no/such/page.xhtml");
        person.seesHeading("shared.error.notFound.title");
        person.complaints().removeIf(complaint -> complaint.contains("404"));
    }

    private static void opensStep(Person student, String step) {
        student.opens("about:blank");
        student.opens(THINGS.fill("/assignment/hand-in.xhtml?round={round}") + "#" + step);
        student.seesHeading("assignment.handIn." + step + ".title");
    }

    private static void choosesArchive(Person student) {
        opensStep(student, "text");
        new HandInSteps(student).chooseArchive("gesprek.zip");
        student.sees(student.says("transcript.violation.archive"));
        student.complaints().removeIf(complaint -> complaint.contains("422"));
    }

    private static void readsTurns(Person student) {
        opensStep(student, "text");
        HandInSteps steps = new HandInSteps(student);
        steps.paste(Story.all().get(0).text());
        steps.seeTurns(Story.all().get(0).turns());
    }

    private static void opensNames(Person student) {
        opensStep(student, "names");
        student.page().locator("#names-text > li").first().waitFor();
        student.page().locator("#names summary").all().forEach(Locator::click);
    }

    private static void forgetsConsent(Person student) {
        opensStep(student, "last");
        student.presses("assignment.handIn.last.send");
        student.sees(student.says("assignment.handIn.say.needConsent"));
    }

    private static ReadingSteps opensReadingRoom(Person reader) {
        reader.goesHome();
        reader.follows("progress.step.self.go");
        return new ReadingSteps(reader);
    }

    private static void choosesTurn(Person reader) {
        opensReadingRoom(reader).choose(1);
    }

    private static void opensAllCodes(Person reader) {
        opensReadingRoom(reader).choose(1);
        reader.presses("annotation.picker.all");
        reader.presses("annotation.picker.examples");
    }

    private static void marks(Person reader) {
        ReadingSteps steps = opensReadingRoom(reader);
        boolean dutch = reader.language().equals("nl");
        steps.mark(dutch ? 1 : 3, dutch ? "legt de schuld bij de ander" : "blames");
        steps.place("equal", "−1");
        steps.judge(dutch ? 2 : 3);
        steps.seeSaved();
    }

    private static void triesToFinish(Person reader) {
        opensReadingRoom(reader).tryToFinish();
        reader.seesHeading("annotation.missing.title");
    }

    private static void opensKeys(Person reader) {
        opensReadingRoom(reader);
        reader.presses("annotation.keys.title");
        reader.page()
                .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(reader.says("annotation.keys.title")))
                .waitFor();
    }

    private static void opensThread(Person trainer) {
        trainer.opens(THINGS.fill("/annotation/read.xhtml?review={releasedTrainerReview}"));
        trainer.page().locator("#turn-1 > .turn-talk > .talk-open").click();
        trainer.page().locator("#turn-1 > .turn-talk textarea").waitFor();
        trainer.page().locator("details.as-table > summary").all().forEach(Locator::click);
    }

    private static void opensFinishedReview(Person trainer) {
        trainer.goesHome();
        trainer.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(trainer.says("progress.trainer.state.released")))
                .first()
                .getByRole(AriaRole.LINK)
                .click();
        trainer.seesHeading("annotation.title.trainer");
    }
}
