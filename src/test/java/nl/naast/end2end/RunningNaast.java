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
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/**
 * Naast with the example world, started once for all tests of a run as a process of its own, on a free
 * port and with data of its own under {@code target/end2end}. It ends when the tests end, however they end.
 */
public final class RunningNaast {
    private static final Path HOME = Path.of("target", "end2end").toAbsolutePath();
    private static final Path LOG = HOME.resolve("naast.log");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final int port;
    private final Path data;

    @SuppressWarnings("NullAway.Init")
    private Process process;

    private RunningNaast(int port, Path data) {
        this.port = port;
        this.data = data;
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
        try {
            return Files.readString(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A look into the same database. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(databaseUrl(), "naast", "naast");
    }

    private static final class Once {
        static final RunningNaast NAAST = start();
    }

    private static RunningNaast start() {
        try {
            Path data = Files.createDirectories(
                    HOME.resolve("data-" + ProcessHandle.current().pid()));
            RunningNaast naast = new RunningNaast(freePort(), data);
            Process process = new ProcessBuilder(StartCommand.of(naast.port, data, naast.databaseUrl()))
                    .redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
            naast.process = process;
            naast.await(process);
            return naast;
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
                throw new IllegalStateException("Naast did not start, see " + LOG);
            }
            pause();
        }
    }

    /** H2 lets a second process look in where AUTO_SERVER is on. */
    private String databaseUrl() {
        return "jdbc:h2:file:" + data.resolve("naast")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;"
                + "NON_KEYWORDS=USER,VALUE,YEAR,MONTH,DAY,KEY;AUTO_SERVER=TRUE;TIME ZONE=UTC";
    }

    static String key() {
        return Base64.getEncoder().encodeToString(new byte[32]);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
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
