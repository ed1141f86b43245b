package nl.naast.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.naast.shared.Actor;

/** The classes of the product, found where they were compiled to. */
public final class ProductClasses {
    private ProductClasses() {}

    /** Application-scoped classes of the rooms, those of web and composition root left out. */
    public static List<Class<?>> beans() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.map(file -> root().relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .filter(name -> !name.contains("/web/") && !name.matches("nl/naast/app/[^/]+"))
                    .filter(name -> !name.contains("/launch/") && !name.endsWith("package-info.class"))
                    .<Class<?>>map(ProductClasses::load)
                    .filter(type -> type.isAnnotationPresent(ApplicationScoped.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(Actor.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name.substring(0, name.length() - 6).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
