package nl.naast.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;

/** Asks axe whether a page can be used by everybody, in light and in dark. */
public final class Accessible {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> CONTRAST = List.of("color-contrast");

    private Accessible() {}

    /**
     * Lists every violation and where it is, and fails when there is one. In the dark only contrast can differ, and
     * colours are the same in every language.
     */
    public static void check(Page page) {
        check(page, "html");
    }

    /** Likewise for what opened on a page that was checked already. */
    public static void check(Page page, String part) {
        emulate(page, ColorScheme.LIGHT);
        if ("nl".equals(page.evaluate("document.documentElement.lang"))) {
            fail(page, "light", axe(page, part).withTags(TAGS));
            emulate(page, ColorScheme.DARK);
            fail(page, "dark", axe(page, part).withRules(CONTRAST));
            emulate(page, ColorScheme.LIGHT);
        } else {
            fail(page, "light", axe(page, part).withTags(TAGS).disableRules(CONTRAST));
        }
    }

    /** In one piece: there are no frames, and a page of its own for the outcome would take most of the time. */
    private static AxeBuilder axe(Page page, String part) {
        AxeRunOptions options = new AxeRunOptions();
        // What is as it should be need not be described.
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true).include(part);
    }

    private static void emulate(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void fail(Page page, String scheme, AxeBuilder axe) {
        List<String> violations =
                axe.analyze().getViolations().stream().map(Accessible::inWords).toList();
        assertThat(violations).as(page.url() + " in " + scheme).isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" | "));
    }
}
