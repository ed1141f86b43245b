package nl.naast.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.naast.end2end.RunningNaast;
import nl.naast.end2end.SignedInClient;

/** How fast marks are saved: one reader alone, and many at once, with every mark counted afterwards. Part of {@code bench/reading-room}. */
final class SavesBenchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int ALONE = 300;

    private final BusyWorld world;
    private final AtomicInteger longest = new AtomicInteger();

    SavesBenchmark(BusyWorld world) {
        this.world = world;
    }

    void run(int readers, Duration time) {
        System.setProperty("http.maxConnections", Integer.toString(readers));
        List<SignedInClient> clients = new ArrayList<>();
        for (int i = 1; i <= readers; i++) {
            clients.add(SignedInClient.as(world.reader(i)));
        }
        List<Long> alone = saves(clients.get(0), world.review(1), ALONE / 3);
        alone = saves(clients.get(0), world.review(1), ALONE);
        row("saving, one reader", "p50 %.1f ms, p95 %.1f ms, n %d", at(alone, 0.5), at(alone, 0.95), alone.size());
        long before = steps();
        long memoryBefore = memory();
        List<Long> together = Collections.synchronizedList(new ArrayList<>());
        together(clients, Duration.ofSeconds(5), Collections.synchronizedList(new ArrayList<>()));
        long warm = steps();
        together(clients, time, together);
        long kept = steps() - warm;
        row(
                "saving, %d readers at once".formatted(readers),
                "%.0f a second, p50 %.1f ms, p95 %.1f ms",
                together.size() / (double) time.toSeconds(),
                at(sorted(together), 0.5),
                at(sorted(together), 0.95));
        row("acknowledged, and kept in the database", "%,d, %,d", together.size(), kept);
        row("longest answer to a save", "%d bytes", longest.get());
        row("memory before and after", "%d MiB, %d MiB", memoryBefore / 1024, memory() / 1024);
        if (kept != together.size() || before > warm) {
            throw new IllegalStateException("Lost: " + (together.size() - kept));
        }
    }

    private void together(List<SignedInClient> clients, Duration time, List<Long> nanos) {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        long until = System.nanoTime() + time.toNanos();
        for (int i = 0; i < clients.size(); i++) {
            SignedInClient client = clients.get(i);
            UUID review = world.review(i + 1);
            threads.execute(() -> {
                for (int turn = 1; System.nanoTime() < until; turn = (turn + 2) % world.turns()) {
                    nanos.add(save(client, review, turn));
                }
            });
        }
        threads.shutdown();
        try {
            threads.awaitTermination(time.toSeconds() + 60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Long> saves(SignedInClient client, UUID review, int many) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            nanos.add(save(client, review, 1 + 2 * (i % (world.turns() / 2))));
        }
        return sorted(nanos);
    }

    /** With the plainest client there is: it shares the processors with what it measures. */
    private long save(SignedInClient client, UUID review, int turn) {
        byte[] step = """
                {"steps":[{"id":"%s","kind":"stance","target":"%d/equal","state":{"leaning":1,"reason":""},"base":999999999}]}""".formatted(UUID.randomUUID(), turn).getBytes(StandardCharsets.UTF_8);
        long before = System.nanoTime();
        try {
            HttpURLConnection http =
                    (HttpURLConnection) URI.create(RunningNaast.get().url("/api/reviews/" + review + "/steps"))
                            .toURL()
                            .openConnection();
            http.setDoOutput(true);
            http.setFixedLengthStreamingMode(step.length);
            http.setRequestProperty("Content-Type", "application/json");
            http.setRequestProperty("X-Naast", "1");
            http.setRequestProperty("Cookie", "naast-session=" + client.session());
            http.getOutputStream().write(step);
            int status = http.getResponseCode();
            String body = new String(http.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (status != HttpURLConnection.HTTP_OK || !body.contains("\"seq\"")) {
                throw new IllegalStateException(status + " " + body);
            }
            longest.accumulateAndGet(body.length(), Math::max);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return System.nanoTime() - before;
    }

    private static long steps() {
        try (Connection connection = RunningNaast.get().database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from reading_step")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static long memory() {
        return ProcessMemory.kilobytes(RunningNaast.get().processId());
    }

    private static List<Long> sorted(List<Long> nanos) {
        return nanos.stream().sorted().toList();
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * share)) / 1e6;
    }

    private static void row(String what, String format, Object... values) {
        OUT.printf(Locale.ROOT, "| %s | %s |%n", what, String.format(Locale.ROOT, format, values));
    }
}
