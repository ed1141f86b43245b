package nl.naast.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signing in and out, and requests that another site made the browser send. */
class SessionsIT {
    private static final String HOME = "/progress/home.xhtml";
    private static final String PASSWORD = "samen-oefenen";

    private final SignedInClient client = SignedInClient.nobody(RunningNaast.get());

    @Test
    void cookies_are_for_this_site_and_not_for_scripts() {
        HttpResponse<String> answer = client.signIn("yasmin", PASSWORD);
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertThat(cookies).isNotEmpty().allMatch(cookie -> cookie.contains("HttpOnly"));
        assertThat(cookies).allMatch(cookie -> cookie.contains("SameSite=Lax") || cookie.contains("SameSite=Strict"));
    }

    @Test
    void reading_a_public_page_starts_no_session() {
        client.get("/identity/sign-in.xhtml");
        assertThat(client.session()).isEmpty();
    }

    @Test
    void signing_in_again_changes_the_session() {
        client.signIn("yasmin", PASSWORD);
        String before = client.session();
        assertThat(client.get(HOME).statusCode()).isEqualTo(200);
        client.post("/sign-out", Map.of());
        client.signIn("yasmin", PASSWORD);
        assertThat(client.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void a_session_id_that_somebody_else_chose_is_not_taken_over() {
        SignedInClient victim = SignedInClient.nobody(RunningNaast.get());
        HttpRequest planted = victim.request("/identity/sign-in.xhtml")
                .header("Cookie", "naast-session=0123456789abcdef0123456789ab")
                .build();
        victim.send(planted);
        victim.signIn("yasmin", PASSWORD);
        assertThat(victim.session()).isNotEqualTo("0123456789abcdef0123456789ab");
    }

    @Test
    void signing_out_ends_the_session_on_the_server_too() {
        client.signIn("yasmin", PASSWORD);
        String session = client.session();
        assertThat(client.post("/sign-out", Map.of()).statusCode()).isEqualTo(302);
        SignedInClient thief = SignedInClient.nobody(RunningNaast.get());
        HttpRequest stolen =
                thief.request(HOME).header("Cookie", "naast-session=" + session).build();
        assertThat(thief.send(stolen).headers().firstValue("Location").orElse(""))
                .contains("sign-in");
    }

    @Test
    void a_form_of_another_site_is_refused() {
        for (Map<String, String> headers : List.of(
                Map.of("Origin", "https://elsewhere.example"),
                Map.of("Origin", "null"),
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"))) {
            HttpRequest.Builder request = client.request("/language").POST(BodyPublishers.ofString("language=en"));
            headers.forEach(request::header);
            assertThat(client.send(request.build()).statusCode())
                    .as(headers.toString())
                    .isEqualTo(403);
        }
    }

    @Test
    void the_programming_interface_asks_for_its_header_and_for_a_person() {
        HttpRequest bare = client.request("/api/none")
                .POST(BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json")
                .build();
        assertThat(client.send(bare).statusCode()).isEqualTo(403);
        HttpResponse<String> answer = client.call("POST", "/api/none", "{}");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"key\":\"signIn\"}");
    }

    @Test
    void nobody_is_sent_to_another_site_after_signing_in() {
        for (String to : List.of("https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example")) {
            SignedInClient fresh = SignedInClient.as("yasmin");
            HttpResponse<String> answer = fresh.get("/identity/sign-in.xhtml?to="
                    + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(to)
                    .doesNotContain("elsewhere");
        }
    }

    @Test
    void too_many_tries_are_answered_with_patience_even_when_the_password_is_right_at_last() {
        for (int i = 0; i < 10; i++) {
            assertThat(client.signIn("joris.buur", "wrong-" + i).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> late = client.signIn("joris.buur", PASSWORD);
        assertThat(late.statusCode()).isNotEqualTo(302);
        assertThat(late.body()).containsAnyOf("Wacht", "Wait");
    }
}
