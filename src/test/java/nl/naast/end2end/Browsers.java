package nl.naast.end2end;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One browser for all tests of a run, and a fresh visitor for each test. */
public final class Browsers {
    /** Names the browser to use; without it the one of the system is taken. */
    public static final String BROWSER = "NAAST_TEST_BROWSER";

    private static final int PATIENCE = 20_000;
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browsers() {}

    /** Where the browser is, if the environment or the system says so. */
    static Optional<Path> executable() {
        return Optional.of(Path.of(System.getenv().getOrDefault(BROWSER, "/usr/bin/chromium")))
                .filter(Files::isExecutable);
    }

    /** For {@code @EnabledIf}: says why when there is no browser. */
    public static boolean isThere() {
        try {
            return executable().isPresent() || Once.BROWSER.isConnected();
        } catch (PlaywrightException | ExceptionInInitializerError | NoClassDefFoundError e) {
            System.err.println("Skipped: no browser here and none to be downloaded; name one in " + BROWSER);
            return false;
        }
    }

    /** A visitor whose browser asks for this language and theme. */
    public static BrowserContext visitor(String language, ColorScheme scheme) {
        return visitor(language, scheme, RunningNaast.get());
    }

    static BrowserContext visitor(String language, ColorScheme scheme, RunningNaast naast) {
        BrowserContext visitor = Once.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(naast.url(""))
                .setLocale(language)
                .setColorScheme(scheme)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        visitor.setDefaultTimeout(PATIENCE);
        return visitor;
    }

    /** Gives a visitor the session of somebody who came in without the browser, which saves drawing two pages. */
    public static void comesIn(BrowserContext visitor, SignedInClient who, RunningNaast naast) {
        visitor.addCookies(List.of(new Cookie("naast-session", who.session()).setUrl(naast.url("/"))));
    }

    /** Errors that the page's console shows from now on. */
    public static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    private static final class Once {
        static final Browser BROWSER = start();

        private static Browser start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Optional<Path> here = executable();
            // Where there is none, Playwright fetches its own.
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(here.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
            here.ifPresent(options::setExecutablePath);
            return playwright.chromium().launch(options);
        }
    }
}
