package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What a reader does in the reading room. */
final class ReadingSteps {
    private static final int SCALES = 6;
    /** The script says when it is there; before that no button does anything. */
    private static final Locator.WaitForOptions WHEN_SCRIPTED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private static final int MIDDLE = 3;

    private static final Locator.CheckOptions UNDER_ITS_LABEL = new Locator.CheckOptions().setForce(true);

    private final Person reader;
    private final Page page;

    ReadingSteps(Person reader) {
        this.reader = reader;
        this.page = reader.page();
        page.locator("html[data-ready]").waitFor(WHEN_SCRIPTED);
    }

    /** From home into her own review. */
    static void open(Person student) {
        student.goesHome();
        student.follows("progress.step.self.go");
    }

    /** Likewise, without the tour. */
    static Person reading(Person student) {
        student.page().addInitScript("localStorage.setItem('naast.tourSeen', '1')");
        open(student);
        return student;
    }

    void choose(int turn) {
        turn(turn).click();
        assertThat(page.locator("#side-title")).hasText(reader.says("annotation.turn", turn));
    }

    Locator turn(int number) {
        return page.locator("#turn-" + number);
    }

    /** Finds a code by its name and puts it on a turn. */
    void mark(int turn, String code) {
        choose(turn);
        Locator search = reader.field("annotation.picker.search");
        search.fill(code);
        search.press("Enter");
        assertThat(turn(turn).locator(".marks")).containsText(code);
        search.fill("");
    }

    void remark(String words) {
        reader.field("annotation.mark.remark").first().fill(words);
    }

    void rewrite(String words) {
        reader.field("annotation.mark.rewrite").fill(words);
    }

    /** Places the helper on a stance at the chosen turn. */
    void place(String stance, String leaning) {
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions()
                                .setName(reader.says("curriculum.stance." + stance))
                                .setExact(true))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(leaning).setExact(true))
                .check(UNDER_ITS_LABEL);
    }

    /** Anything but the middle is shown by a moment: the first that there is. */
    void judge(int level) {
        Locator scales = page.locator("fieldset.scale");
        assertThat(scales).hasCount(SCALES);
        for (int i = 0; i < SCALES; i++) {
            rate(scales.nth(i), level);
            if (level != MIDDLE) {
                scales.nth(i).locator(".moments input").first().check();
            }
        }
    }

    void rate(String scale, int level) {
        rate(page.locator("#" + scale), level);
    }

    private static void rate(Locator scale, int level) {
        scale.locator(".levels label[for$='-" + level + "']").click();
        assertThat(scale.locator("input[type='radio'][value='" + level + "']")).isChecked();
    }

    void write(String strength, String question) {
        reader.field("annotation.words.strength").fill(strength);
        reader.field("annotation.words.question").fill(question);
    }

    void seeSaved() {
        assertThat(page.locator("#saved"))
                .containsText(reader.says("annotation.saved", "").strip());
    }

    void tryToFinish() {
        reader.presses("annotation.done");
        reader.presses("annotation.finish.yes");
    }

    void finish() {
        tryToFinish();
        reader.sees(reader.says("annotation.finished"));
    }

    /** Goes from what is said to be missing to the place where it can be given. */
    void goTo(String missing) {
        reader.seesHeading("annotation.missing.title");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(missing))
                .click();
    }

    void goOn() {
        reader.presses("annotation.missing.goOn");
    }
}
