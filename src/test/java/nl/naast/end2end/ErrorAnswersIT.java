package nl.naast.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever one sends, an error answer tells nothing about the inside. */
class ErrorAnswersIT {
    private static final String INSIDE =
            "(?s).*(Exception|nl\\.naast|\\bat java\\.|\\bat org\\.|jakarta\\.|org\\.glassfish|payara|Payara|com\\.sun\\.|H2 |SQL).*";
    private static final SignedInClient SAM = SignedInClient.as("sam");

    static Stream<String> strange_addresses() {
        return Stream.of(
                "/progress/feedback.xhtml?submission=no-uuid",
                "/annotation/read.xhtml?review=1'%20or%20'1'='1",
                "/annotation/read.xhtml?review=00000000-0000-0000-0000-000000000000",
                "/progress/cohort.xhtml?cohort=",
                "/assignment/hand-in.xhtml?round=%3Cscript%3E",
                "/identity/welcome.xhtml?token=%00%01",
                "/no/such/page.xhtml",
                "/progress/" + "x".repeat(6000) + ".xhtml",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/static/1/..%2f..%2fWEB-INF/web.xml",
                "/api/none",
                "/api/reviews/no-uuid/steps",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml");
    }

    @ParameterizedTest
    @MethodSource("strange_addresses")
    void a_strange_address_gives_a_calm_answer(String address) {
        HttpResponse<String> answer = SAM.get(address);
        assertThat(answer.statusCode()).isBetween(200, 499);
        assertThat(answer.body()).doesNotMatch(INSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"turn\":\"x\"}", "{\"id\":\"no-uuid\"}", "\u0000"})
    void malformed_json_gives_a_calm_answer(String json) {
        Routes.all().stream()
                .filter(route -> route.matches("(POST|PUT) /api/.*"))
                .map(route -> route.split(" "))
                .forEach(route -> {
                    String path = ThingsInTheWorld.look().fill(route[1]);
                    HttpResponse<String> answer = SAM.call(route[0], path, json);
                    assertThat(answer.statusCode()).as(path + " " + json).isBetween(400, 499);
                    assertThat(answer.body()).doesNotMatch(INSIDE);
                });
    }

    @Test
    void a_method_that_is_not_there_gives_a_calm_answer() {
        HttpResponse<String> answer = SAM.send(SAM.request("/language")
                .method("PATCH", BodyPublishers.ofString("x"))
                .build());
        assertThat(answer.statusCode()).isBetween(400, 501);
        assertThat(answer.body()).doesNotMatch(INSIDE);
    }

    @Test
    void a_damaged_view_state_gives_a_calm_answer() {
        HttpResponse<String> answer = SAM.post(
                "/identity/welcome.xhtml",
                java.util.Map.of("welcome", "welcome", "jakarta.faces.ViewState", "broken:state"));
        assertThat(answer.body()).doesNotMatch(INSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/openapi",
                "/openapi/",
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/page.xhtml",
                "/WEB-INF/errorpages/failure.xhtml",
                "/META-INF/persistence.xml",
                "/resources/naast/css/base.css",
                "/i18n/shared_nl.properties",
                "/api/application.wadl"
            })
    void nothing_of_the_inside_is_served(String path) {
        assertThat(SAM.get(path).statusCode()).as(path).isIn(403, 404);
    }
}
