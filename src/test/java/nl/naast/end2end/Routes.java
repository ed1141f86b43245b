package nl.naast.end2end;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.naast.shared.Actor;

/** Every address that the application answers: pages, resources of the programming interface, servlets. */
final class Routes {
    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src", "main", "webapp");
    private static final List<String> SERVLET_METHODS = List.of("doGet", "doPost", "doPut", "doDelete");

    private Routes() {}

    /** For instance {@code GET /progress/home.xhtml} and {@code POST /api/reviews/{review}/marks}. */
    static Set<String> all() {
        Set<String> routes = new TreeSet<>(pages());
        for (Class<?> type : classes()) {
            routes.addAll(resources(type));
            routes.addAll(servlets(type));
        }
        return routes;
    }

    private static List<String> pages() {
        return walk(WEBAPP).stream()
                .map(file -> WEBAPP.relativize(file).toString())
                .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                .map(file -> "GET /" + file)
                .toList();
    }

    private static List<String> resources(Class<?> type) {
        Path root = type.getAnnotation(Path.class);
        return root == null
                ? List.of()
                : Arrays.stream(type.getMethods())
                        .flatMap(method ->
                                verbs(method).map(verb -> verb + " /api" + slash(root.value()) + below(method)))
                        .toList();
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(verb -> verb.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static String below(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : slash(path.value()).replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}");
    }

    private static String slash(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    private static List<String> servlets(Class<?> type) {
        WebServlet servlet = type.getAnnotation(WebServlet.class);
        return servlet == null
                ? List.of()
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> SERVLET_METHODS.contains(method.getName()))
                        .map(method -> method.getName().substring(2).toUpperCase(java.util.Locale.ROOT) + " "
                                + servlet.value()[0])
                        .toList();
    }

    private static List<Class<?>> classes() {
        java.nio.file.Path root = java.nio.file.Path.of(
                Actor.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        return walk(root).stream()
                .map(file -> root.relativize(file).toString())
                .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-info"))
                .<Class<?>>map(name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Routes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<java.nio.file.Path> walk(java.nio.file.Path root) {
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
