package nl.naast.transcript.domain.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** What a piece of work costs by itself: other work on the same machine does not count. */
final class ProcessorTime {
    private ProcessorTime() {}

    static Duration of(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }
}
