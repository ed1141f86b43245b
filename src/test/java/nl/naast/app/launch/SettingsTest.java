package nl.naast.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void without_any_setting_it_runs_on_this_machine_with_the_embedded_database() {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.demo()).isFalse();
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.database().url().embedded()).isTrue();
    }

    @Test
    void the_application_reads_everything_from_properties() {
        Properties properties = Settings.from(Map.of("NAAST_DATA", folder.toString(), "NAAST_PORT", "8123"))
                .properties("the key");

        assertThat(properties)
                .containsEntry("naast.db.driver", "org.h2.Driver")
                .containsEntry("naast.db.user", "naast")
                .containsEntry("naast.demo", "false")
                .containsEntry("naast.data", folder.toString())
                .containsEntry("naast.base.url", "http://127.0.0.1:8123")
                .containsEntry("naast.key", "the key")
                .containsKeys("naast.db.url", "naast.db.password");
    }

    @Test
    void how_large_a_conversation_may_be_is_a_setting_within_bounds() {
        Properties usual = Settings.from(Map.of()).properties("k");
        assertThat(usual).containsEntry("naast.most.megabytes", "5").containsEntry("naast.most.turns", "3000");
        assertThat(Settings.from(Map.of("NAAST_MOST_TURNS", "800")).properties("k"))
                .containsEntry("naast.most.turns", "800");
        assertThatThrownBy(() -> Settings.from(Map.of("NAAST_MOST_MEGABYTES", "5000")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("1 to 50");
    }

    /** An empty property counts as absent for the server's configuration, and the start fails on it. */
    @Test
    void no_property_is_ever_empty() {
        assertThat(Settings.from(Map.of("NAAST_DB_PASSWORD", ""))
                        .properties("k")
                        .values())
                .allSatisfy(value -> assertThat((String) value).isNotEmpty());
    }

    @Test
    void a_demo_never_listens_to_the_network() {
        Settings demo = Settings.from(Map.of("NAAST_DEMO", "true", "NAAST_ADDRESS", "0.0.0.0"));

        assertThat(demo.address()).isEqualTo("127.0.0.1");
    }

    @Test
    void a_server_for_all_addresses_is_asked_on_this_machine() {
        Settings settings = Settings.from(Map.of("NAAST_ADDRESS", "0.0.0.0", "NAAST_PORT", "80"));

        assertThat(settings.signInPage()).isEqualTo("http://127.0.0.1:80/identity/sign-in.xhtml");
    }

    @Test
    void an_external_database_brings_its_own_driver() {
        Settings settings = Settings.from(mysql());

        assertThat(settings.properties("k"))
                .containsEntry("naast.db.driver", "com.mysql.cj.jdbc.MysqlDataSource")
                .containsEntry("naast.db.password", "secret");
    }

    @Test
    void a_secret_may_come_from_a_file_without_its_last_line_break() throws Exception {
        Path file = Files.writeString(folder.resolve("password"), "two words \n");
        Map<String, String> variables = mysql();
        variables.remove("NAAST_DB_PASSWORD");
        variables.put("NAAST_DB_PASSWORD_FILE", file.toString());

        assertThat(Settings.from(variables).database().password()).isEqualTo("two words ");
    }

    @Test
    void a_secret_that_comes_twice_is_refused() {
        Map<String, String> variables = mysql();
        variables.put("NAAST_DB_PASSWORD_FILE", "/run/secrets/password");

        assertThatThrownBy(() -> Settings.from(variables))
                .isInstanceOf(CannotStart.class)
                .hasMessage("NAAST_DB_PASSWORD and NAAST_DB_PASSWORD_FILE are both set. Keep one of them.");
    }

    @Test
    void a_secret_file_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> Settings.from(Map.of("NAAST_DB_URL_FILE", "/no/such/file")))
                .hasMessage("NAAST_DB_URL_FILE points to /no/such/file, which cannot be read.");
    }

    @Test
    void an_external_database_needs_a_password() {
        Map<String, String> variables = mysql();
        variables.remove("NAAST_DB_PASSWORD");

        assertThatThrownBy(() -> Settings.from(variables))
                .hasMessageStartingWith("NAAST_DB_PASSWORD or NAAST_DB_PASSWORD_FILE is required");
    }

    @Test
    void a_port_is_a_number_that_exists() {
        for (String port : new String[] {"80x", "0", "65536", "-1", "999999"}) {
            assertThatThrownBy(() -> Settings.from(Map.of("NAAST_PORT", port)))
                    .hasMessage("NAAST_PORT is \"%s\". Use a number from 1 to 65535.".formatted(port));
        }
    }

    @Test
    void yes_is_not_a_way_to_say_true() {
        assertThatThrownBy(() -> Settings.from(Map.of("NAAST_DEMO", "yes")))
                .hasMessage("NAAST_DEMO is \"yes\". Use true or false.");
    }

    @Test
    void a_password_is_never_shown() {
        assertThat(Settings.from(mysql()).toString()).doesNotContain("secret");
    }

    private static Map<String, String> mysql() {
        return new HashMap<>(Map.of(
                "NAAST_DB_URL", "jdbc:mysql://db:3306/naast",
                "NAAST_DB_USER", "naast",
                "NAAST_DB_PASSWORD", "secret"));
    }
}
