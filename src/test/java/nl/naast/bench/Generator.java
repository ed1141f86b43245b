package nl.naast.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks for one page again and again with so many connections, each waiting for its answer before it asks again. */
final class Generator {
    /** What came of it; times in milliseconds. */
    record Result(double perSecond, double median, double worstOfHundred, int refused) {}

    private final String url;
    private final String session;
    private final int people;

    Generator(String url, String session, int people) {
        this.url = url;
        this.session = session;
        this.people = people;
    }

    Result run(Duration time) {
        List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger refused = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(people);
        long until = System.nanoTime() + time.toNanos();
        for (int i = 0; i < people; i++) {
            threads.execute(() -> ask(until, nanos, refused));
        }
        end(threads, time);
        List<Long> sorted = nanos.stream().sorted().toList();
        return new Result(sorted.size() / (time.toMillis() / 1000.0), at(sorted, 0.5), at(sorted, 0.99), refused.get());
    }

    private void ask(long until, List<Long> nanos, AtomicInteger refused) {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Cookie", "naast-session=" + session)
                .build();
        try {
            while (System.nanoTime() < until) {
                long before = System.nanoTime();
                int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
                nanos.add(System.nanoTime() - before);
                refused.addAndGet(status == 200 ? 0 : 1);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(ExecutorService threads, Duration time) {
        threads.shutdown();
        try {
            threads.awaitTermination(time.toMillis() + 30_000, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * share)) / 1e6;
    }
}
