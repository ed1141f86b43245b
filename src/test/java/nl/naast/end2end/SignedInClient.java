package nl.naast.end2end;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a window: keeps cookies, follows no redirects, signs in through the form. */
public final class SignedInClient {
    private static final String PASSWORD = "samen-oefenen";
    private static final String SIGN_IN = "/identity/sign-in.xhtml";
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

    private final RunningNaast naast;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private SignedInClient(RunningNaast naast) {
        this.naast = naast;
    }

    public static SignedInClient nobody(RunningNaast naast) {
        return new SignedInClient(naast);
    }

    public static SignedInClient as(String signInName) {
        return as(signInName, RunningNaast.get());
    }

    static SignedInClient as(String signInName, RunningNaast naast) {
        SignedInClient client = nobody(naast);
        HttpResponse<String> answer = client.signIn(signInName, PASSWORD);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(signInName + " does not get in: " + answer.statusCode());
        }
        return client;
    }

    /** Fills the form in and sends it. */
    public HttpResponse<String> signIn(String name, String password) {
        Map<String, String> form = hiddenFields(get(SIGN_IN).body());
        form.put("signIn", "signIn");
        form.put("name", name);
        form.put("password", password);
        form.put("go", "go");
        return post(SIGN_IN, form);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** Status and headers alone: some answers never end. */
    public HttpResponse<InputStream> beginningOf(String path) {
        try {
            HttpResponse<InputStream> answer = opens(path);
            answer.body().close();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the answer open, to be read as it comes. */
    public HttpResponse<InputStream> opens(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** As our own scripts call the programming interface; a body that is no JSON object goes as a file would. */
    public HttpResponse<String> call(String method, String path, String json) {
        return send(request(path)
                .header(
                        "Content-Type",
                        json.isEmpty() || json.startsWith("{") ? "application/json" : "application/octet-stream")
                .header("X-Naast", "1")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(naast.url(path))).timeout(Duration.ofSeconds(60));
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean answers(String path) {
        try {
            return get(path).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** The session's cookie value; empty without a session. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("naast-session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> hiddenFields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        String form = page.substring(page.indexOf("<form"), page.indexOf("</form>"));
        Matcher inputs = HIDDEN.matcher(form);
        while (inputs.find()) {
            fields.put(attribute(inputs.group(), "name"), attribute(inputs.group(), "value"));
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = Pattern.compile(name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? attribute.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
