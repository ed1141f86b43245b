package nl.naast.app.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Payara Micro in this process. It starts from its unpacked folder, which is quicker than from its jar, but with a
 * fresh configuration each time: otherwise it would first start the application of last time again.
 */
final class Server {
    private static final String MAIN = "fish.payara.micro.impl.PayaraMicroImpl";

    private final Settings settings;
    private final Path root;

    Server(Settings settings, Path temporaryFolder) {
        this.settings = settings;
        this.root = temporaryFolder.resolve("server");
    }

    /** Returns when the application is deployed, and throws when it is not. */
    void start() throws ReflectiveOperationException, IOException {
        Files.createDirectory(root);
        copy("config");
        copy("lib");
        tellWhereItsFilesAre();
        Class<?> micro = Class.forName(MAIN);
        micro.getMethod("main", String[].class)
                .invoke(null, (Object) arguments().toArray(String[]::new));
        if (deployed(micro).isEmpty()) {
            throw new IOException("the application was not deployed");
        }
    }

    private List<String> arguments() throws IOException {
        return List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--rootdir",
                root.toString(),
                "--prebootcommandfile",
                preBootCommands().toString(),
                "--contextroot",
                "/",
                "--port",
                String.valueOf(settings.port()),
                "--deploy",
                settings.war().toString());
    }

    private void tellWhereItsFilesAre() throws IOException {
        System.setProperty(
                "fish.payara.micro.BootJar",
                settings.server().resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", settings.server().toString());
        Path logging = root.resolve("logging.properties");
        Files.writeString(logging, resource("logging.properties"));
        System.setProperty("java.util.logging.config.file", logging.toString());
    }

    private Path preBootCommands() throws IOException {
        String commands = resource("pre-boot-commands.txt").replace("@ADDRESS@", settings.address());
        return Files.writeString(root.resolve("pre-boot-commands.txt"), commands);
    }

    /** The configuration, and the adapters that its data sources are made with. */
    private void copy(String folder) throws IOException {
        Path source = settings.server();
        try (Stream<Path> files = Files.walk(source.resolve(folder))) {
            files.forEach(file -> copy(file, root.resolve(source.relativize(file))));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Empty when the application failed: the server itself stays up then, and answers 404. */
    private static Collection<?> deployed(Class<?> micro) throws ReflectiveOperationException {
        Object instance = call(micro, null, "getInstance");
        Object runtime = call(instance.getClass(), instance, "getRuntime");
        Object descriptor = call(runtime.getClass(), runtime, "getLocalDescriptor");
        return (Collection<?>) call(descriptor.getClass(), descriptor, "getDeployedApplications");
    }

    private static Object call(Class<?> type, @Nullable Object on, String method) throws ReflectiveOperationException {
        return type.getMethod(method).invoke(on);
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Server.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
