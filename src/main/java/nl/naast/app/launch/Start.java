package nl.naast.app.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** One start, from the checks to the line that says Naast is ready, or the one that says why not. */
final class Start {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration LONGEST_AFTER_DEPLOYMENT = Duration.ofSeconds(60);

    private final Console console = new Console();
    private final Settings settings;
    private final LogFile log;
    private final Server server;
    private final SignInPage page;
    private final AtomicReference<Duration> deadline = new AtomicReference<>(LONGEST);

    private Start(Settings settings, Path temporaryFolder) {
        this.settings = settings;
        this.log = LogHandler.writeTo(settings.data().resolve("logs").resolve("naast.log"));
        this.server = new Server(settings, temporaryFolder);
        this.page = new SignInPage(settings.signInPage());
    }

    /** Checks what can be checked beforehand, so that each reason not to start is one line. */
    static Start of(Map<String, String> environment) {
        Settings settings = Settings.from(environment);
        refuseIfMissing(settings.war());
        refuseIfMissing(settings.server().resolve("config"));
        Port.refuseIfTaken(settings.address(), settings.port());
        DataFolder folder = new DataFolder(settings.data());
        folder.claim();
        settings.database().url().file().ifPresent(folder::refuseIfInUse);
        Path temporary = folder.emptyTemporaryFolder();
        settings.properties(TextKey.of(environment, settings))
                .forEach((name, value) -> System.setProperty((String) name, (String) value));
        System.setProperty("java.io.tmpdir", temporary.toString());
        return new Start(settings, temporary);
    }

    private static void refuseIfMissing(Path part) {
        if (!Files.exists(part)) {
            throw new CannotStart("%s is missing. Build first: ./naast does that.".formatted(part));
        }
    }

    void run() {
        startUntil(() -> console.say(readyLines()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> console.say("Naast is stopping."), "naast-stopping"));
    }

    /** Starts and stops at once: the JVM then writes down what it loaded (class data sharing). */
    void runOnce() {
        startUntil(() -> new Thread(() -> System.exit(0), "naast-done").start());
    }

    private void startUntil(Runnable ready) {
        console.say("Naast is starting …");
        Console.sendPrintedLinesTo(log);
        Thread watch = new Thread(() -> watchThePage(ready), "naast-ready");
        watch.setDaemon(true);
        watch.start();
        try {
            server.start();
            deadline.set(shorter(LONGEST, Naast.sinceStart().plus(LONGEST_AFTER_DEPLOYMENT)));
        } catch (ReflectiveOperationException | IOException | RuntimeException failure) {
            log.write("The server did not start: " + failure + System.lineSeparator());
            giveUp();
        }
    }

    private void watchThePage(Runnable ready) {
        while (!page.answers()) {
            if (Naast.sinceStart().compareTo(deadline.get()) > 0) {
                giveUp();
            }
            pause();
        }
        ready.run();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private String readyLines() {
        double seconds = Naast.sinceStart().toMillis() / 1000.0;
        String ready = String.format(Locale.ROOT, "Naast is ready after %.1f s: %s/", seconds, settings.baseUrl());
        String message = System.getProperty("naast.start.message", "");
        return message.isBlank() ? ready : ready + System.lineSeparator() + message.stripTrailing();
    }

    private void giveUp() {
        String reason = LogHandler.whatWentWrong().orElse("The sign-in page did not answer.");
        console.complain("Naast did not start: %s See %s".formatted(reason, log.path()));
        Runtime.getRuntime().halt(1);
    }
}
