package nl.naast.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Rooms put together on every database, with a small world of its own for each test. */
@ParameterizedClass(name = "{0}")
@ArgumentsSource(EveryDatabase.class)
public abstract class RoomTest {
    @Parameter
    @SuppressWarnings("NullAway.Init")
    protected SharedDatabase on;

    @SuppressWarnings("NullAway.Init")
    protected House house;

    @SuppressWarnings("NullAway.Init")
    protected SmallWorld world;

    @BeforeEach
    void open() {
        house = new House(on.open());
        world = new SmallWorld(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    protected <T> T get(Class<T> type) {
        return house.get(type);
    }

    /** Does the same in so many houses on one database at the same moment; gives what went wrong. */
    protected List<Throwable> atOnce(int houses, Consumer<House> work) {
        CyclicBarrier together = new CyclicBarrier(houses);
        ExecutorService threads = Executors.newFixedThreadPool(houses);
        try {
            List<Callable<List<Throwable>>> tasks = IntStream.range(0, houses)
                    .<Callable<List<Throwable>>>mapToObj(i -> () -> alone(together, work))
                    .toList();
            return threads.invokeAll(tasks).stream()
                    .map(RoomTest::result)
                    .flatMap(List::stream)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    private List<Throwable> alone(CyclicBarrier together, Consumer<House> work) throws Exception {
        try (House own = new House(on.open())) {
            together.await();
            work.accept(own);
            return List.of();
        } catch (RuntimeException failure) {
            return List.of(failure);
        }
    }

    private static List<Throwable> result(Future<List<Throwable>> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
