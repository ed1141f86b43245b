package nl.naast.bench;

import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.naast.end2end.SignedInClient;

/** From a file that a student chooses to its turns, asked of a running demo. Part of {@code bench/reading}. */
final class UploadBenchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int TRIES = 60;
    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");

    private UploadBenchmark() {}

    static void run(byte[] file) {
        SignedInClient noor = SignedInClient.as("noor");
        String draft = "/api/rounds/" + openRound(noor) + "/draft";
        IntStream.range(0, TRIES / 3).forEach(i -> upload(noor, draft, file));
        List<Long> sorted = IntStream.range(0, TRIES)
                .mapToObj(i -> upload(noor, draft, file))
                .sorted()
                .toList();
        OUT.println("| 600 turns of captions, from choosing the file to its turns as JSON | ms |");
        OUT.println("| --- | ---: |");
        OUT.printf(Locale.ROOT, "| median of %d | %.0f |%n", TRIES, sorted.get(TRIES / 2) / 1e6);
        OUT.printf(Locale.ROOT, "| 95th of 100 | %.0f |%n", sorted.get(TRIES * 95 / 100) / 1e6);
    }

    private static long upload(SignedInClient who, String draft, byte[] file) {
        String revision = first(REVISION, who.get(draft).body());
        long before = System.nanoTime();
        HttpResponse<String> answer = who.send(who.request(draft + "/file?revision=" + revision)
                .header("Content-Type", "application/octet-stream")
                .header("X-Naast", "1")
                .POST(BodyPublishers.ofByteArray(file))
                .build());
        long took = System.nanoTime() - before;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return took;
    }

    private static String openRound(SignedInClient who) {
        return first(
                Pattern.compile("hand-in\\.xhtml\\?round=([0-9a-f-]{36})"),
                who.get("/progress/home.xhtml").body());
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern);
        }
        return found.group(1);
    }
}
