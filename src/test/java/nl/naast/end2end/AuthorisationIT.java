package nl.naast.end2end;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who gets what: every route, asked by everybody, with ids of real things around one student. */
class AuthorisationIT {
    private static final ThingsInTheWorld THINGS = ThingsInTheWorld.look();
    private static final Map<String, SignedInClient> CLIENTS = new HashMap<>();

    @Test
    void every_route_has_a_line_in_the_table() {
        Set<String> known = WhoMay.lines().stream().map(WhoMay::route).collect(Collectors.toSet());
        assertThat(Routes.all()).isNotEmpty().allMatch(known::contains, "has a line in who-may.txt");
    }

    @TestFactory
    Stream<DynamicTest> everybody_gets_what_the_table_says() {
        return WhoMay.lines().stream()
                .map(line -> DynamicTest.dynamicTest(line.route() + " " + line.query(), () -> check(line)));
    }

    private static void check(WhoMay line) {
        Map<String, String> answers = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        line.expected().forEach((person, expected) -> {
            String answer = answer(line, client(person));
            answers.put(person, answer);
            if (!answer.equals(expected)) {
                wrong.add(person + " should get " + expected + " and gets " + answer);
            }
        });
        assertThat(wrong).as(line.route() + " answers " + answers).isEmpty();
    }

    private static String answer(WhoMay line, SignedInClient client) {
        String path = THINGS.fill(line.path() + line.query());
        HttpResponse<?> answer = line.verb().equals("GET") ? client.beginningOf(path) : send(line, client, path);
        String location = answer.headers().firstValue("Location").orElse("");
        return location.contains("/identity/sign-in.xhtml") ? "signin" : Integer.toString(answer.statusCode());
    }

    private static HttpResponse<String> send(WhoMay line, SignedInClient client, String path) {
        return path.startsWith("/api/")
                ? client.call(line.verb(), path, THINGS.fill(line.body()))
                : client.post(path, Map.of());
    }

    private static SignedInClient client(String person) {
        return CLIENTS.computeIfAbsent(person, name -> switch (name) {
            case "nobody" -> SignedInClient.nobody(RunningNaast.get());
            case "bystander" -> SignedInClient.as(THINGS.bystanderName());
            default -> SignedInClient.as(name);
        });
    }
}
