package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What somebody does who learns, by keyboard alone. */
final class LearningSteps {
    private final Person student;
    private final Page page;

    LearningSteps(Person student) {
        this.student = student;
        this.page = student.page();
    }

    void opensMoment(String moment) {
        student.opens("/curriculum/moment.xhtml?moment=" + moment);
    }

    /** Writes, chooses the first code of the list, places both stances and compares. */
    void answers(String reply) {
        writes(reply);
        chooses();
        press(page.locator("#answer button[type=submit]"), "Enter");
        student.seesHeading("curriculum.moment.prepared");
    }

    void writes(String reply) {
        page.locator("#answer[data-ready]").waitFor();
        Locator text = student.field("curriculum.moment.yourReply");
        text.focus();
        text.fill("");
        page.keyboard().type(reply);
        assertThat(page.locator("#saved")).containsText(student.says("curriculum.moment.saved"));
    }

    void chooses() {
        Locator group = page.locator(".picker-group").first();
        if (group.getAttribute("open") == null) {
            press(group.locator("summary"), "Enter");
        }
        press(group.locator("input[name=code]").first(), "Space");
        press(page.locator("#equal1"), "Space");
        press(page.locator("#nonjudgmental2"), "Space");
    }

    static void press(Locator target, String key) {
        target.focus();
        target.press(key);
    }
}
