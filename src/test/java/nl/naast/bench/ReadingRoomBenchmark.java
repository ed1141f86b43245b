package nl.naast.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.naast.end2end.Browsers;
import nl.naast.end2end.RunningNaast;
import nl.naast.end2end.SignedInClient;

/**
 * The reading room in a real browser: how long from a key to what it does on the screen, how long a page takes and weighs,
 * and what saving and open readers cost the server. Run by {@code bench/reading-room}.
 */
public final class ReadingRoomBenchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int TRIES = 60;
    private static final int SETTLED = 1_200;
    private static final String[] CODES = {"LIS+OPEN", "ACC+ERK", "TAL+PERS"};

    /** From the moment of the key to behind the first frame that shows what came of it. */
    private static final String WATCH = """
            () => {
              window.times = [];
              window.tasks = [];
              new PerformanceObserver(list => list.getEntries().forEach(task => window.tasks.push(task.duration)))
                .observe({ type: 'longtask' });
              addEventListener('keydown', event => requestAnimationFrame(() => {
                const painted = new MessageChannel();
                painted.port1.onmessage = () => window.times.push(performance.now() - event.timeStamp);
                painted.port2.postMessage(0);
              }), true);
            }""";

    /** When the room's script says that it is there. */
    private static final String WAIT = """
            new MutationObserver((changes, observer) => {
              window.readyAt = performance.now();
              observer.disconnect();
            }).observe(document, { subtree: true, attributeFilter: ['data-ready'] });""";

    private static final String PRESSED = """
            () => addEventListener('keydown', event => (window.pressedAt = performance.timeOrigin + event.timeStamp), true)""";

    private static final String SEEN = """
            () => new MutationObserver(() => (window.seenAt ||= performance.timeOrigin + performance.now()))
              .observe(document.getElementById('turns'), { subtree: true, childList: true })""";

    private static final String TAKEN = """
            () => new Promise(done => {
              const look = () => (window.times.length ? done(window.times[0]) : requestAnimationFrame(look));
              look();
            })""";

    private static final String WEIGH = """
            () => {
              const all = performance.getEntriesByType('resource');
              const scripts = all.filter(entry => entry.name.endsWith('.js'));
              const sum = (entries, field) => entries.reduce((total, entry) => total + entry[field], 0);
              return { page: performance.getEntriesByType('navigation')[0].encodedBodySize,
                scripts: sum(scripts, 'encodedBodySize'), plain: sum(scripts, 'decodedBodySize'), files: scripts.length };
            }""";

    private ReadingRoomBenchmark() {}

    public static void main(String[] arguments) {
        int readers = Integer.parseInt(arguments[0]);
        Duration each = Duration.ofSeconds(Long.parseLong(arguments[1]));
        BusyWorld large = BusyWorld.make(1, 600, readers, 1_000);
        BusyWorld usual = BusyWorld.make(2, 120, 1, 200);
        OUT.printf(
                "%d processors, Java %s, Chromium, browser and generator on the same machine%n%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
        OUT.println("| what | measured |");
        OUT.println("| --- | --- |");
        try {
            measure(large, usual, readers, each);
            System.exit(0);
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void measure(BusyWorld large, BusyWorld usual, int readers, Duration each) {
        for (boolean fromHome : new boolean[] {true, false}) {
            openings(large, "600 turns, 1,000 marks", fromHome);
            openings(usual, "120 turns, 200 marks", fromHome);
        }
        weight(large, "600 turns, 1,000 marks");
        weight(usual, "120 turns, 200 marks");
        keys(large, "600 turns");
        keys(usual, "120 turns");
        otherWindow(usual, "120 turns");
        open(large, readers);
        new SavesBenchmark(large).run(readers, each);
    }

    /**
     * From home, as readers come; or as the first page of a new tab, while the browser is still busy with the page of its
     * own that it shows there.
     */
    private static void openings(BusyWorld world, String name, boolean fromHome) {
        List<Double> painted = new ArrayList<>();
        List<Double> ready = new ArrayList<>();
        try (BrowserContext browser = signedIn(world)) {
            browser.addInitScript(WAIT);
            for (int i = 0; i < TRIES; i++) {
                Page page = browser.newPage();
                if (fromHome) {
                    page.navigate("/progress/home.xhtml");
                    page.waitForTimeout(SETTLED);
                }
                page.navigate(path(world), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
                page.waitForTimeout(100);
                painted.add(number(page, "performance.getEntriesByName('first-contentful-paint')[0].startTime"));
                ready.add(number(page, "window.readyAt"));
                page.close();
            }
        }
        String where = name + (fromHome ? ", from home" : ", in a new tab");
        row(where + ": painted", "p50 %.0f ms, p95 %.0f ms, n %d", at(painted, 0.5), at(painted, 0.95), TRIES);
        row(where + ": ready for keys", "p50 %.0f ms, p95 %.0f ms, n %d", at(ready, 0.5), at(ready, 0.95), TRIES);
    }

    private static void weight(BusyWorld world, String name) {
        try (BrowserContext fresh = signedIn(world)) {
            Page page = fresh.newPage();
            page.navigate(path(world), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
            Map<?, ?> weight = (Map<?, ?>) page.evaluate(WEIGH);
            row(name + ": page on the wire", "%.1f kB", number(weight, "page") / 1000);
            row(
                    name + ": script",
                    "%.1f kB on the wire, %.1f kB unpacked, %.0f files",
                    number(weight, "scripts") / 1000,
                    number(weight, "plain") / 1000,
                    number(weight, "files"));
        }
    }

    private static void keys(BusyWorld world, String name) {
        try (BrowserContext browser = signedIn(world)) {
            Page page = browser.newPage();
            page.navigate(path(world));
            page.evaluate(WATCH);
            page.locator("#turn-1").focus();
            List<Double> stances = new ArrayList<>();
            List<Double> marks = new ArrayList<>();
            for (int i = 0; i < TRIES; i++) {
                page.locator("#turn-" + (1 + 2 * (i % 50))).focus();
                stances.add(press(page, Integer.toString(1 + i % 5)));
                mark(page, CODES[i / 50], marks);
            }
            row(
                    name + ": key to stance on the screen",
                    "p50 %.0f ms, p95 %.0f ms, n %d",
                    at(stances, 0.5),
                    at(stances, 0.95),
                    TRIES);
            row(
                    name + ": key to mark on the screen",
                    "p50 %.0f ms, p95 %.0f ms, n %d",
                    at(marks, 0.5),
                    at(marks, 0.95),
                    TRIES);
            scroll(page);
            row(
                    name + ": longest task while marking and scrolling",
                    "%.0f ms",
                    number(page, "Math.max(0, ...window.tasks)"));
        }
    }

    /** From the key in one window to its mark in the other, by the clock that both share. */
    private static void otherWindow(BusyWorld world, String name) {
        List<Double> times = new ArrayList<>();
        try (BrowserContext browser = signedIn(world)) {
            Page here = browser.newPage();
            Page there = browser.newPage();
            for (Page page : List.of(here, there)) {
                page.navigate(path(world));
                page.waitForFunction("document.documentElement.dataset.ready");
            }
            here.evaluate(PRESSED);
            there.evaluate(SEEN);
            for (int i = 0; i < TRIES; i++) {
                here.locator("#turn-" + (1 + 2 * (i % 50))).focus();
                there.evaluate("window.seenAt = 0");
                here.keyboard().press(Integer.toString(1 + i % 5));
                there.waitForFunction("window.seenAt > 0");
                times.add(number(there, "window.seenAt") - number(here, "window.pressedAt"));
            }
        }
        row(
                name + ": key in one window to the stance in another",
                "p50 %.0f ms, p95 %.0f ms, n %d",
                at(times, 0.5),
                at(times, 0.95),
                TRIES);
    }

    private static void mark(Page page, String code, List<Double> times) {
        page.keyboard().press("c");
        page.keyboard().insertText(code);
        times.add(press(page, "Enter"));
        page.keyboard().press("Escape");
    }

    private static double press(Page page, String key) {
        page.evaluate("window.times.length = 0");
        page.keyboard().press(key);
        return number(page, TAKEN);
    }

    private static void scroll(Page page) {
        page.mouse().move(400, 400);
        for (int i = 0; i < 60; i++) {
            page.mouse().wheel(0, 600);
            page.waitForTimeout(30);
        }
    }

    /** After everybody has been there once: what is left is what a window takes as long as it is open. */
    private static void open(BusyWorld world, int readers) {
        List<SignedInClient> clients = new ArrayList<>();
        for (int i = 1; i <= readers; i++) {
            clients.add(SignedInClient.as(world.reader(i)));
            clients.get(i - 1).get("/annotation/read.xhtml?review=" + world.review(i));
            clients.get(i - 1).beginningOf("/api/reviews/" + world.review(i) + "/live?after=0");
        }
        long server = RunningNaast.get().processId();
        ProcessMemory.heap(server);
        long before = ProcessMemory.heap(server);
        List<Object> kept = new ArrayList<>();
        for (int i = 1; i <= readers; i++) {
            kept.add(clients.get(i - 1).opens("/api/reviews/" + world.review(i) + "/live?after=0"));
        }
        long after = ProcessMemory.heap(server);
        row("memory per open reader, " + kept.size() + " at once", "%.0f kB", (after - before) * 1.024 / readers);
    }

    private static BrowserContext signedIn(BusyWorld world) {
        BrowserContext browser = Browsers.visitor("nl-NL", ColorScheme.LIGHT);
        Browsers.comesIn(browser, SignedInClient.as(world.reader(1)), RunningNaast.get());
        return browser;
    }

    private static String path(BusyWorld world) {
        return "/annotation/read.xhtml?review=" + world.review(1);
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static double number(Map<?, ?> values, String name) {
        Object value = values.get(name);
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round((sorted.size() - 1) * share));
    }

    private static void row(String what, String format, Object... values) {
        OUT.printf(Locale.ROOT, "| %s | %s |%n", what, String.format(Locale.ROOT, format, values));
    }
}
