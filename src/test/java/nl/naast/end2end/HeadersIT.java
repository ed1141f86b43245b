package nl.naast.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer says to the browser, and what no answer gives away. */
class HeadersIT {
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final List<String> NEVER = List.of("server", "x-powered-by", "access-control-allow-origin");

    private final SignedInClient nobody = SignedInClient.nobody(RunningNaast.get());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/identity/sign-in.xhtml",
                "/",
                "/progress/home.xhtml",
                "/nothing-here",
                "/api/nothing-here",
                "/static/1/img/favicon.svg",
                "/static/1/css/naast.css",
                "/static/1/none.css",
                "/jakarta.faces.resource/none.css.xhtml?ln=none",
                "/health",
                "/WEB-INF/web.xml",
                "/identity/sign-in.xhtml?to=%00",
                "/language"
            })
    void every_answer_protects_the_browser(String path) {
        HttpResponse<String> answer = nobody.get(path);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("script-src 'unsafe", "unsafe-eval");
        assertThat(answer.headers().map().keySet()).noneMatch(name -> NEVER.contains(name.toLowerCase(Locale.ROOT)));
    }

    @Test
    void the_nonce_is_another_one_each_time() {
        assertThat(nonce()).hasSizeGreaterThan(20).isNotEqualTo(nonce());
    }

    @Test
    void pages_are_not_kept_and_versioned_files_are() {
        assertThat(header(nobody.get("/identity/sign-in.xhtml"), "Cache-Control"))
                .contains("no-store");
        assertThat(header(nobody.get("/static/1/img/favicon.svg"), "Cache-Control"))
                .contains("immutable");
    }

    @Test
    void what_was_not_found_is_not_kept_for_a_year() {
        HttpResponse<String> answer = nobody.get("/static/1/none.css");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Cache-Control")).doesNotContain("immutable");
    }

    private String nonce() {
        Matcher nonce = NONCE.matcher(header(nobody.get("/identity/sign-in.xhtml"), "Content-Security-Policy"));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
