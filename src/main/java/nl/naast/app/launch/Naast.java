package nl.naast.app.launch;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The start of Naast: {@code run} (or nothing) starts the server, {@code health} asks whether it works. */
public final class Naast {
    private Naast() {}

    /** Ends with exit code 1 and one clear line when Naast cannot start or, for {@code health}, does not work. */
    public static void main(String[] arguments) {
        String what = arguments.length == 0 ? "run" : arguments[0];
        Map<String, String> environment = System.getenv();
        try {
            switch (what) {
                case "run" -> Start.of(environment).run();
                case "warm" -> Start.of(environment).runOnce();
                case "health" -> checkHealth(Settings.from(environment));
                default -> throw new CannotStart("There is no \"%s\". Use run, warm or health.".formatted(what));
            }
        } catch (CannotStart refusal) {
            new Console().complain("Naast cannot start: " + refusal.reason());
            Runtime.getRuntime().halt(1);
        }
    }

    private static void checkHealth(Settings settings) {
        if (!new SignInPage(settings.signInPage()).answers()) {
            new Console().complain("Naast does not answer at %s".formatted(settings.signInPage()));
            Runtime.getRuntime().halt(1);
        }
    }

    /** Since this program began; the shell that it took the process over from may have been building before. */
    static Duration sinceStart() {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        return Duration.between(Instant.ofEpochMilli(began), Instant.now());
    }
}
