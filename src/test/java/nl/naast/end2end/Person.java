package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import nl.naast.shared.web.Texts;

/** Somebody with a browser of her own, who reads Naast in one language and signed in. */
final class Person implements AutoCloseable {
    private static final String PASSWORD = "samen-oefenen";
    private static final Texts TEXTS = new Texts();

    private final Locale language;
    private final BrowserContext browser;
    private final Page page;
    private final List<String> complaints;

    private Person(Locale language, BrowserContext browser) {
        this.language = language;
        this.browser = browser;
        this.page = browser.newPage();
        this.complaints = Browsers.complaints(page);
    }

    static Person nobody(String language) {
        return new Person(Locale.forLanguageTag(language), Browsers.visitor(region(language), ColorScheme.LIGHT));
    }

    static Person signedIn(String signInName, String language) {
        return signedIn(signInName, language, RunningNaast.get());
    }

    /** At a Naast of its own. */
    static Person signedIn(String signInName, String language, RunningNaast naast) {
        BrowserContext browser = Browsers.visitor(region(language), ColorScheme.LIGHT, naast);
        Browsers.comesIn(browser, SignedInClient.as(signInName, naast), naast);
        return new Person(Locale.forLanguageTag(language), browser);
    }

    private static String region(String language) {
        return language.equals("nl") ? "nl-NL" : "en-GB";
    }

    /** As the example world makes sign-in names: the first name in small letters, without accents. */
    static String signInName(String name) {
        String first = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(first, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Fills the form in and waits until it was accepted. */
    static void signsIn(Page page, String signInName, String language) {
        page.getByLabel(text(language, "identity.signIn.name")).fill(signInName);
        page.getByLabel(text(language, "identity.signIn.password")).fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(language, "identity.signIn.go")))
                .click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** What Naast says in this language. */
    static String text(String language, String key, Object... arguments) {
        return TEXTS.of(Locale.forLanguageTag(language), key, arguments);
    }

    Page page() {
        return page;
    }

    String language() {
        return language.getLanguage();
    }

    BrowserContext browser() {
        return browser;
    }

    /** What Naast says in this person's language. */
    String says(String key, Object... arguments) {
        return TEXTS.of(language, key, arguments);
    }

    void opens(String path) {
        page.navigate(path);
    }

    void loadsAnew() {
        loadsAnew(page);
    }

    /** As somebody does who comes back: reloading lets the browser fill in itself what was typed. */
    static void loadsAnew(Page page) {
        String address = page.url();
        page.navigate("about:blank");
        page.navigate(address);
    }

    void goesHome() {
        opens("/progress/home.xhtml");
    }

    void presses(String key, Object... arguments) {
        button(key, arguments).click();
    }

    Locator button(String key, Object... arguments) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(says(key, arguments)).setExact(true));
    }

    void follows(String key, Object... arguments) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(says(key, arguments))
                                .setExact(true))
                .click();
    }

    Locator field(String key, Object... arguments) {
        return page.getByLabel(says(key, arguments), new Page.GetByLabelOptions().setExact(true));
    }

    void seesHeading(String key, Object... arguments) {
        assertThat(heading(says(key, arguments))).isVisible();
    }

    Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    /** What the browser's console complained about so far. */
    List<String> complaints() {
        return complaints;
    }

    /** Nothing went wrong behind the scenes: no errors of scripts, nothing that the content policy stopped. */
    void hasNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        LastSeen.keep(page, complaints);
        browser.close();
    }
}
