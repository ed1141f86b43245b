package nl.naast.transcript.application;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Has files read beside the requests that brought them: a few at once and for a limited time, so that nothing in a
 * file can keep the server busy or fill its memory. A reading that does not stop keeps its place until it does.
 */
@ApplicationScoped
public class BoundedReading {
    private static final Logger LOG = Logger.getLogger(BoundedReading.class.getName());
    private static final int AT_ONCE = 2;

    private final Semaphore places;
    private final Duration patience;
    private final ExecutorService readers = Executors.newCachedThreadPool(BoundedReading::reader);

    @Inject
    public BoundedReading() {
        this(AT_ONCE, Duration.ofSeconds(10));
    }

    BoundedReading(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws BusinessRuleViolation what the reading itself refuses, or that it takes too long */
    <T> T read(Callable<T> reading) {
        takePlace();
        Future<T> result = readers.submit(() -> {
            try {
                return reading.call();
            } finally {
                places.release();
            }
        });
        return await(result);
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusinessRuleViolation("transcript.violation.busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new BusinessRuleViolation("transcript.violation.busy");
        }
    }

    private <T> T await(Future<T> result) {
        try {
            return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException endless) {
            result.cancel(true);
            throw new BusinessRuleViolation("transcript.violation.takesTooLong");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new BusinessRuleViolation("transcript.violation.busy");
        } catch (ExecutionException failed) {
            throw refusal(Objects.requireNonNullElse(failed.getCause(), failed));
        }
    }

    private static RuntimeException refusal(@Nullable Throwable cause) {
        if (cause instanceof BusinessRuleViolation refused) {
            return refused;
        }
        LOG.log(Level.WARNING, "A file could not be read", cause);
        return new BusinessRuleViolation("transcript.violation.damaged");
    }

    private static Thread reader(Runnable reading) {
        Thread thread = new Thread(reading, "naast-reading");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void close() {
        readers.shutdownNow();
    }
}
