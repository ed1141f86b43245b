package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** A whole review with nothing but the keyboard: what cannot be reached with it cannot be used. */
final class KeyboardReading {
    private static final int FAR = 300;
    private static final List<String> SCALES =
            List.of("STANCE-EQ", "STANCE-NJ", "COMP-ACC", "COMP-LIS", "COMP-TAL", "COMP-HEL");

    private final Person reader;
    private final Page page;

    KeyboardReading(Person reader) {
        this.reader = reader;
        this.page = reader.page();
    }

    /** From the desk into the room. */
    void open() {
        go("Tab", "li:not(:has(.badge-done)) a[href*='/annotation/read.xhtml']");
        press("Enter");
        page.locator("html[data-ready]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        go("Tab", ".turn");
    }

    /** Every turn of the helper gets its stances; now and then a code, once on some words. */
    int readAll() {
        int turns = page.locator(".turn").count();
        int helpers = 0;
        for (int turn = 1; turn <= turns; turn++) {
            assertThat(page.locator("#turn-" + turn)).isFocused();
            if (page.locator("#turn-" + turn + ".turn-helper").count() == 1) {
                helpers++;
                press("4", "Shift+4");
                if (helpers % 8 == 0) {
                    code("geeft ruimte");
                }
            }
            press("ArrowDown");
        }
        return helpers;
    }

    /** Codes a turn that is reached with the keys. */
    void code(String letters) {
        press("c");
        page.keyboard().type(letters);
        press("Enter");
    }

    /** A slip in the last turn of the helper, on its first two words, with the line that would have been better. */
    void markSlip(String code, String better) {
        press("End");
        while (page.locator(":focus.turn-helper").count() == 0) {
            press("ArrowUp");
        }
        press("w", "Shift+ArrowRight", "Enter");
        page.keyboard().type(code);
        press("Enter");
        page.keyboard().type(better);
        press("Escape");
    }

    /** The first scale in the middle, the others one above it, each with a moment. */
    void judge() {
        for (String scale : SCALES) {
            go("Tab", "#" + scale + " input[type='radio']");
            if (scale.equals(SCALES.get(0))) {
                press("Space");
            } else {
                press("ArrowRight");
                go("Tab", "#" + scale + " .moments input");
                press("Space");
            }
        }
    }

    void write(String strength, String question) {
        go("Tab", "#strength");
        page.keyboard().type(strength);
        go("Tab", "#question");
        page.keyboard().type(question);
    }

    void finish() {
        go("Shift+Tab", "#done");
        press("Enter");
        go("Tab", "#finish-yes");
        press("Enter");
        reader.sees(reader.says("annotation.finished"));
    }

    private void go(String key, String wanted) {
        for (int i = 0; i < FAR; i++) {
            if (Boolean.TRUE.equals(page.evaluate("wanted => document.activeElement.matches(wanted)", wanted))) {
                return;
            }
            press(key);
        }
        throw new AssertionError("Not to be reached with " + key + ": " + wanted);
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}
