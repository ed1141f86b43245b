package nl.naast.end2end;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts Naast as the {@code naast} command does: its launcher, the unpacked server and the application of the build. */
final class StartCommand {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path SERVER = TARGET.resolve("server");
    private static final Path OPTIONS =
            Path.of("src", "main", "resources", "nl", "naast", "app", "launch", "java.args");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private StartCommand() {}

    /** The example world on a port and in a folder; the settings go over the usual ones. */
    static Process run(int port, Path data, Map<String, String> settings, Path output) throws IOException {
        unpackServer();
        ProcessBuilder command = new ProcessBuilder(
                        JAVA.toString(),
                        "@" + OPTIONS,
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx700m",
                        "-cp",
                        SERVER.resolve("launch-micro.jar") + ":" + TARGET.resolve("naast-launcher.jar"),
                        "nl.naast.app.launch.Naast",
                        "run")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = command.environment();
        environment.keySet().removeIf(name -> name.startsWith("NAAST_"));
        environment.putAll(Map.of(
                "NAAST_PORT", Integer.toString(port),
                "NAAST_DATA", data.toString(),
                "NAAST_DEMO", "true",
                "NAAST_WAR", TARGET.resolve("naast.war").toString(),
                "NAAST_SERVER", SERVER.toString()));
        environment.putAll(settings);
        return command.start();
    }

    /** One at a time: tests run in two processes. */
    private static void unpackServer() throws IOException {
        try (FileChannel turn =
                FileChannel.open(TARGET.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            turn.lock();
            unpackOnce();
        }
    }

    private static void unpackOnce() throws IOException {
        Path launcher = SERVER.resolve("launch-micro.jar");
        Path payara = TARGET.resolve("payara-micro.jar");
        if (Files.exists(launcher)
                && Files.getLastModifiedTime(launcher).compareTo(Files.getLastModifiedTime(payara)) >= 0) {
            return;
        }
        Process unpacking = new ProcessBuilder(
                        JAVA.toString(),
                        "-jar",
                        payara.toString(),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--rootdir",
                        SERVER.toString(),
                        "--outputlauncher")
                .redirectErrorStream(true)
                .redirectOutput(TARGET.resolve("unpack.log").toFile())
                .start();
        awaitEnd(unpacking);
    }

    private static void awaitEnd(Process unpacking) {
        try {
            if (!unpacking.waitFor(3, TimeUnit.MINUTES) || unpacking.exitValue() != 0) {
                throw new IllegalStateException("The server could not be unpacked, see target/unpack.log");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
