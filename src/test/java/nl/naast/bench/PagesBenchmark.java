package nl.naast.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.naast.end2end.RunningNaast;
import nl.naast.end2end.SignedInClient;

/** Starts the demo, asks for pages as fast as it answers, and prints a table. Run by {@code bench/pages}. */
public final class PagesBenchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PagesBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Duration each = Duration.ofSeconds(Long.parseLong(arguments[0]));
        int people = Integer.parseInt(arguments[1]);
        long before = System.nanoTime();
        RunningNaast naast = RunningNaast.get();
        double start = (System.nanoTime() - before) / 1e9;
        SignedInClient sam = SignedInClient.as("sam");
        String reading = Examples.readingPage("sam");
        Thread.sleep(60_000);
        long atRest = memory(naast);
        header(people, each);
        for (String page : List.of("/progress/home.xhtml", reading)) {
            measure(naast, sam, page, people, each);
        }
        row("Start until the first page", "%.1f s".formatted(start));
        row("Memory after 60 s at rest", atRest / 1024 + " MiB");
        row("Memory after the load", memory(naast) / 1024 + " MiB");
        System.exit(0);
    }

    private static void header(int people, Duration each) throws IOException {
        OUT.printf(
                "%s, %d processors, Java %s; generator: java.net.http on the same machine; %d at once, %d s each, warmed up for a quarter of that%n%n",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                people,
                each.toSeconds());
        OUT.println("| page | requests/s | p50 ms | p99 ms | not 200 |");
        OUT.println("| --- | ---: | ---: | ---: | ---: |");
    }

    private static void measure(RunningNaast naast, SignedInClient who, String page, int people, Duration each) {
        Generator generator = new Generator(naast.url(page), who.session(), people);
        generator.run(each.dividedBy(4));
        Generator.Result result = generator.run(each);
        OUT.printf(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %d |%n",
                page.replaceAll("\\?.*", ""),
                result.perSecond(),
                result.median(),
                result.worstOfHundred(),
                result.refused());
    }

    private static void row(String what, String value) {
        OUT.printf("| %s | %s | | | |%n", what, value);
    }

    private static long memory(RunningNaast naast) {
        return ProcessMemory.kilobytes(naast.processId());
    }

    private static String processor() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
    }
}
