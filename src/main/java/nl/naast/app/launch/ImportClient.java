package nl.naast.app.launch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Talks to the running server as the coordinator, as a browser would. */
final class ImportClient {
    private static final int REDIRECT = 302;
    private static final int UNAUTHORIZED = 401;

    private final URI server;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private String cookie = "";

    ImportClient(URI server) {
        this.server = server;
    }

    /** @throws CannotImport when nothing answers there, or name and password do not belong together */
    void signIn(String user, String password) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("signIn", "signIn");
        form.put("name", user);
        form.put("password", password);
        form.put("go", "x");
        form.put("jakarta.faces.ViewState", "stateless");
        HttpResponse<String> answer = send(to("/identity/sign-in.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
        cookie = answer.headers().allValues("Set-Cookie").stream()
                .map(header -> header.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        requireIn(user, answer.statusCode());
    }

    private void requireIn(String user, int status) {
        if (status == UNAUTHORIZED || status == 200) {
            throw new CannotImport(
                    "Naast does not let \"%s\" in with this password. After several attempts it waits ".formatted(user)
                            + "some minutes before it listens again.");
        }
        if (status != REDIRECT) {
            throw new CannotImport(
                    "What answers at %s is not Naast, or not ready yet (status %d).".formatted(server, status),
                    CannotImport.NO_SERVER);
        }
    }

    ImportAnswer post(Map<String, String> query, byte[] file) {
        HttpResponse<String> answer = send(to("/api/import/conversations?" + encoded(query))
                .header("Content-Type", "application/octet-stream")
                .header("X-Naast", "1")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofByteArray(file)));
        return new ImportAnswer(answer.statusCode(), answer.body());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotImport("The import was interrupted. Run it again: what is in, stays in.");
        } catch (InterruptedIOException e) {
            throw new CannotImport("Naast takes too long to answer. Run it again: what is in, stays in.");
        } catch (IOException e) {
            throw noServer();
        }
    }

    private CannotImport noServer() {
        return new CannotImport(
                "Naast does not run at %s; start it first; the data folder can be read by one process only."
                        .formatted(server),
                CannotImport.NO_SERVER);
    }

    private static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), entry.getValue()).stream()
                        .map(part ->
                                URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
    }
}
