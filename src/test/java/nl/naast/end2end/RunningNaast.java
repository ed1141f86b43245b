package nl.naast.end2end;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Naast with the example world as a process of its own, on a free port and with data of its own under
 * {@code target/end2end}: one that all tests of a run share, and others for who needs to kill one. It ends
 * when the tests end, however they end.
 */
public final class RunningNaast {
    private static final Path HOME = Path.of("target", "end2end").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final int port;
    private final Path data;

    @SuppressWarnings("NullAway.Init")
    private Process process;

    private RunningNaast(int port, Path data) {
        this.port = port;
        this.data = data;
    }

    /** Another one, with nothing but the example world in it. */
    static RunningNaast another() {
        return new RunningNaast(freePort(), folder("another-")).started(Map.of());
    }

    /** Ends it as a power cut does. */
    void kill() {
        end(process);
        process.onExit().join();
    }

    /** Starts it again on the same data. */
    void startAgain() {
        started(Map.of());
    }

    /** For measuring its memory. */
    public long processId() {
        return process.pid();
    }

    /** The running application; the first call starts it and waits until it answers. */
    public static RunningNaast get() {
        return Once.NAAST;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** What the log says since the start. */
    public String log() {
        Path log = data.resolve("logs").resolve("naast.log");
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A look into the same database. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(databaseUrl(), "naast", "naast");
    }

    private static final class Once {
        static final RunningNaast NAAST = shared();
    }

    private static RunningNaast shared() {
        RunningNaast naast = new RunningNaast(freePort(), folder("data-"));
        return naast.started(Map.of("NAAST_DB_URL", naast.databaseUrl()));
    }

    private RunningNaast started(Map<String, String> settings) {
        try {
            process = StartCommand.run(port, data, settings, data.resolve("output.log"));
            Process starting = process;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(starting)));
            await(process);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(Process process) {
        SignedInClient nobody = SignedInClient.nobody(this);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!nobody.answers("/identity/sign-in.xhtml")) {
            if (!process.isAlive() || System.nanoTime() > until) {
                end(process);
                throw new IllegalStateException("Naast did not start, see " + data);
            }
            pause();
        }
    }

    /** H2 lets a second process look in where AUTO_SERVER is on. */
    private String databaseUrl() {
        return "jdbc:h2:file:" + data.resolve("naast")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;"
                + "NON_KEYWORDS=USER,VALUE,YEAR,MONTH,DAY,KEY;AUTO_SERVER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=TRUE;"
                + "TIME ZONE=UTC";
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(HOME), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(Process process) {
        process.destroyForcibly();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
