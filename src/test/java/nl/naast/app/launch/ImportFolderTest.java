package nl.naast.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFolderTest {
    private static final String TAKEN = "{\"submissionId\":\"x\",\"turns\":12,\"wasThere\":false}";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int signIn = 302;
    private int status = 200;
    private String answer = TAKEN;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("b.vtt"), "two");
        Files.writeString(folder.resolve("a.csv"), "one");
        Files.writeString(folder.resolve("readme.md"), "none");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/identity/", exchange -> answer(exchange, signIn, ""));
        server.createContext("/api/", exchange -> {
            asked.add(exchange.getRequestURI().getQuery()
                    + exchange.getRequestHeaders().getFirst("Cookie"));
            answer(exchange, status, answer);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void every_conversation_is_handed_over_in_the_order_of_names() {
        assertThat(run()).isZero();
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0))
                .startsWith("cohortName=Oude gesprekken&name=a&operationId=")
                .endsWith("session=1");
        assertThat(said()).contains("a.csv: 12 turns", "2 imported, 0 there already, 0 refused; 24 turns");
    }

    @Test
    void the_same_file_is_the_same_operation_and_another_content_is_another() throws IOException {
        run();
        run();
        assertThat(asked.get(2)).isEqualTo(asked.get(0));
        Files.writeString(folder.resolve("a.csv"), "one more");
        run();
        assertThat(asked.get(4)).isNotEqualTo(asked.get(0));
    }

    @Test
    void a_refusal_is_told_in_the_words_of_the_server_and_the_rest_goes_on() {
        status = 422;
        answer = "{\"key\":\"k\",\"message\":\"There is no \\\"client\\\" here \\u2013 or is there?\"}";
        assertThat(run()).isEqualTo(1);
        assertThat(asked).hasSize(2);
        assertThat(said()).contains("b.vtt: refused. There is no \"client\" here – or is there?", "2 refused");
    }

    @Test
    void a_wrong_password_and_someone_who_coordinates_nothing_each_get_a_clear_line() {
        signIn = 200;
        assertThat(run()).isEqualTo(1);
        assertThat(said()).contains("does not let \"coen\" in");
        signIn = 302;
        status = 404;
        assertThat(run()).isEqualTo(1);
        assertThat(said()).contains("\"coen\" does not coordinate a cohort");
    }

    @Test
    void where_no_server_runs_it_says_so_and_ends_with_2() {
        server.stop(0);
        assertThat(run()).isEqualTo(2);
        assertThat(said()).contains("Naast does not run at http://127.0.0.1:", "start it first");
    }

    @Test
    void without_a_cohort_it_tells_how_to_use_it() {
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(said()).contains("Use: ./naast import FOLDER --cohort NAME");
    }

    private int run() {
        return run(
                folder.toString(),
                "--cohort",
                "Oude gesprekken",
                "--server",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return ImportFolder.run(arguments, Map.of(ImportOptions.PASSWORD, "geheim"), out, out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Set-Cookie", "session=1; Path=/; HttpOnly");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
