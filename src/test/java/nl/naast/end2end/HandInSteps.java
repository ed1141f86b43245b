package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a student does on the page where she hands her conversation in. */
final class HandInSteps {
    private final Person student;
    private final Page page;

    HandInSteps(Person student) {
        this.student = student;
        this.page = student.page();
    }

    /** From her own page to the first step; returns her account's id, as the page knows it. */
    String start() {
        student.goesHome();
        student.seesHeading("progress.step.handIn.title");
        student.follows("progress.step.handIn.go");
        student.seesHeading("assignment.handIn.text.title");
        return page.locator("#hand-in").getAttribute("data-author");
    }

    /** At the first step, whatever she did before. */
    void startAnew() {
        page.navigate("about:blank");
        page.navigate(ThingsInTheWorld.look().fill("/assignment/hand-in.xhtml?round={round}") + "#text");
        student.seesHeading("assignment.handIn.text.title");
    }

    void paste(String text) {
        student.field("assignment.handIn.text.label").fill(text);
        student.presses("assignment.handIn.text.read");
    }

    void choose(String fileName, String content) {
        choose(fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    void choose(String fileName, byte[] content) {
        Locator field = student.field("assignment.handIn.text.file");
        field.waitFor();
        field.setInputFiles(new FilePayload(fileName, "application/octet-stream", content));
    }

    /** A packed file in which there is no document. */
    void chooseArchive(String fileName) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("gesprek.txt"));
            zip.write("H: hoi\nC: dag".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        choose(fileName, packed.toByteArray());
    }

    /** Found by place: looking at the role or label of everything in a long conversation takes a browser many seconds. */
    void seeTurns(int number) {
        assertThat(page.locator("#turns-title")).hasText(student.says("assignment.handIn.turns.title"));
        assertThat(page.locator("#turns-title")).isVisible();
        assertThat(page.locator("#turns > li")).hasCount(number);
    }

    Locator turn(int number) {
        return inTurn(number, "assignment.handIn.say.textOf");
    }

    Locator speaker(int number) {
        return inTurn(number, "assignment.handIn.say.speakerOf");
    }

    private Locator inTurn(int number, String label) {
        return page.locator("#turns > li")
                .nth(number - 1)
                .getByLabel(
                        student.says(label, Integer.toString(number)), new Locator.GetByLabelOptions().setExact(true));
    }

    /** Says of somebody that it is the helper, the client or another. */
    void say(String speaker, String role) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(speaker))
                .getByLabel(student.says("transcript.speaker." + role))
                .check();
    }

    void seeSaved() {
        assertThat(page.locator("#saved"))
                .containsText(student.says("assignment.handIn.say.saved", "").strip());
    }

    /** To the step with the names, and everything that is found there goes. */
    void replaceNames() {
        student.follows("assignment.handIn.turns.toNames");
        student.seesHeading("assignment.handIn.names.title");
        assertThat(page.locator("#names-count")).not().isEmpty();
        replaceRest();
    }

    /** What is not decided on goes. */
    void replaceRest() {
        if (page.locator(".name-open").count() > 0) {
            student.presses("assignment.handIn.names.replaceAll");
        }
        assertThat(page.locator(".name-open")).hasCount(0);
        seeSaved();
    }

    /** To the last step, and in; without consent it is refused first. */
    void handIn(int turns) {
        replaceNames();
        student.follows("assignment.handIn.turns.next");
        assertThat(page.locator("#count-turns")).hasText(Integer.toString(turns));
        student.presses("assignment.handIn.last.send");
        student.sees(student.says("assignment.handIn.say.needConsent"));
        student.field("assignment.handIn.last.agree").check();
        student.presses("assignment.handIn.last.send");
        student.seesHeading("assignment.handedIn.heading");
    }
}
