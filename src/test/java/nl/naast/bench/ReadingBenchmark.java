package nl.naast.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.transcript.domain.reading.ReadTranscript;
import nl.naast.transcript.domain.reading.ReadingLimits;
import nl.naast.transcript.domain.reading.TranscriptReader;

/** Reads all samples of transcripts and tells what became of them and how fast. Run by {@code bench/reading}. */
public final class ReadingBenchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final ReadingLimits LIMITS = ReadingLimits.standard();
    private static final Duration WARM = Duration.ofMillis(1500);
    private static final Duration MEASURED = Duration.ofMillis(600);

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path formats = Path.of(arguments[0]).resolve("formats");
        OUT.printf(
                "%d processors, Java %s, one thread%n%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
        samples(formats);
        suites(formats);
        made();
        if (arguments.length > 1) {
            UploadBenchmark.run(captions(600));
        }
        System.exit(0);
    }

    private static void samples(Path formats) throws IOException {
        OUT.println("| sample | read as | turns | speakers | characters | in turns | labels, times, markup | left out |"
                + " assumed | ms | MB/s |");
        OUT.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (Path file : files(formats)) {
            if (!isSuite(file) && !file.toString().endsWith("README.md")) {
                sample(formats.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        OUT.println();
    }

    private static void sample(String name, byte[] file) {
        try {
            ReadTranscript read = TranscriptReader.read(file, LIMITS);
            double millis = millis(file);
            OUT.printf(
                    Locale.ROOT,
                    "| %s | %s | %,d | %d | %,d | %.1f %% | %.1f %% | %.1f %% | %d | %.1f | %.1f |%n",
                    name,
                    read.format().slug(),
                    read.turns().size(),
                    read.speakers().size(),
                    read.coverage().total(),
                    share(read.coverage().inTurns(), read),
                    share(read.coverage().structure(), read),
                    share(read.coverage().leftOut(), read),
                    read.guesses().size(),
                    millis,
                    file.length / 1000.0 / millis);
        } catch (BusinessRuleViolation refused) {
            OUT.printf("| %s | refused: %s | | | | | | | | | |%n", name, reason(refused));
        }
    }

    private static double share(long part, ReadTranscript read) {
        return 100.0 * part / Math.max(1, read.coverage().total());
    }

    private static String reason(BusinessRuleViolation refused) {
        return refused.key().replace("transcript.violation.", "");
    }

    /** Of the suites for WebVTT only how many were read and refused: each file is a few lines. */
    private static void suites(Path formats) throws IOException {
        OUT.println("| suite | files | read | refused, by reason |");
        OUT.println("| --- | ---: | ---: | --- |");
        for (String suite : List.of("webvtt-wpt", "webvtt-webvttpy")) {
            List<Path> captions = files(formats.resolve(suite)).stream()
                    .filter(file -> file.toString().endsWith(".vtt"))
                    .toList();
            Map<String, Long> ends =
                    captions.stream().collect(Collectors.groupingBy(ReadingBenchmark::end, Collectors.counting()));
            Long read = ends.remove("read");
            OUT.printf("| %s | %d | %d | %s |%n", suite, captions.size(), read, ends);
        }
        OUT.println();
    }

    private static String end(Path file) {
        try {
            TranscriptReader.read(Files.readAllBytes(file), LIMITS);
            return "read";
        } catch (BusinessRuleViolation refused) {
            return reason(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void made() {
        OUT.println("| made for speed | size | ms | MB/s |");
        OUT.println("| --- | ---: | ---: | ---: |");
        made("600 turns of captions", captions(600));
        made("3,000 turns of captions", captions(3_000));
        made("3,000 turns as plain text", plain());
        OUT.println();
    }

    private static void made(String name, byte[] file) {
        double millis = millis(file);
        OUT.printf(
                Locale.ROOT,
                "| %s | %d kB | %.1f | %.1f |%n",
                name,
                file.length / 1000,
                millis,
                file.length / 1000.0 / millis);
    }

    static byte[] captions(int turns) {
        return IntStream.range(0, turns)
                .mapToObj(i -> "%02d:%02d:%02d.000 --> %02d:%02d:%02d.500%n<v %s>Ja, en toen dacht ik nummer %d:"
                                .formatted(
                                        i / 900,
                                        i / 15 % 60,
                                        i * 4 % 60,
                                        i / 900,
                                        i / 15 % 60,
                                        i * 4 % 60 + 3,
                                        i % 2 == 0 ? "Anna" : "Bram",
                                        i)
                        + " hoe zou het nu met mijn zus gaan? Dat vraag ik me elke dag wel een keer af.</v>")
                .collect(Collectors.joining("\n\n", "WEBVTT\n\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] plain() {
        return IntStream.range(0, 3_000)
                .mapToObj(i -> (i % 2 == 0 ? "H: " : "C: ") + "Dit is beurt " + i + " en ik vertel nog iets meer.")
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The middle of all readings within the time, after warming up. */
    private static double millis(byte[] file) {
        run(file, WARM);
        List<Long> sorted = run(file, MEASURED).stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1e6;
    }

    private static List<Long> run(byte[] file, Duration time) {
        List<Long> nanos = new ArrayList<>();
        long until = System.nanoTime() + time.toNanos();
        do {
            long before = System.nanoTime();
            TranscriptReader.read(file, LIMITS);
            nanos.add(System.nanoTime() - before);
        } while (System.nanoTime() < until);
        return nanos;
    }

    private static boolean isSuite(Path file) {
        return file.toString().contains("webvtt-w");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
