package nl.naast.app.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings every log record of server and application into the log file; the server creates it by its name. */
public final class LogHandler extends Handler {
    private static final long TEN_MEGABYTES = 10_000_000;
    private static final AtomicReference<LogFile> FILE = new AtomicReference<>();
    private static final AtomicReference<String> LAST_SEVERE = new AtomicReference<>("");

    private static final AtomicReference<String> LAST_CAUSE = new AtomicReference<>("");

    private final SimpleFormatter texts = new SimpleFormatter();

    /** Says where all handlers write, before the server makes the first one. */
    static LogFile writeTo(Path path) {
        LogFile file = new LogFile(path, TEN_MEGABYTES, 5);
        FILE.set(file);
        return file;
    }

    /** The last severe message in one sentence, and the deepest cause that came with one. */
    static Optional<String> whatWentWrong() {
        return Stream.of(LAST_SEVERE.get(), LAST_CAUSE.get())
                .filter(text -> !text.isBlank())
                .map(FirstSentence::of)
                .distinct()
                .reduce((message, cause) -> message + " " + cause);
    }

    private static String rootCause(@Nullable Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest != null && deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest == null ? "" : Objects.toString(deepest.getMessage(), deepest.toString());
    }

    @Override
    public void publish(LogRecord logged) {
        LogFile file = FILE.get();
        if (file == null || !isLoggable(logged)) {
            return;
        }
        String message = texts.formatMessage(logged);
        if (logged.getLevel().intValue() >= Level.SEVERE.intValue()) {
            LAST_SEVERE.set(message);
            LAST_CAUSE.accumulateAndGet(rootCause(logged.getThrown()), (old, found) -> found.isEmpty() ? old : found);
        }
        file.write("%s %-7s %s: %s%n%s"
                .formatted(logged.getInstant(), logged.getLevel(), logged.getLoggerName(), message, trace(logged)));
    }

    private static String trace(LogRecord logged) {
        if (logged.getThrown() == null) {
            return "";
        }
        StringWriter trace = new StringWriter();
        logged.getThrown().printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
