package nl.naast.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextKeyTest {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    Path folder;

    @Test
    void the_first_start_makes_a_key_that_only_its_owner_can_read() throws Exception {
        String key = keyWith(Map.of());

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("naast.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_next_start_uses_the_same_key() {
        assertThat(keyWith(Map.of())).isEqualTo(keyWith(Map.of()));
    }

    @Test
    void a_given_key_goes_first_and_leaves_no_file() {
        assertThat(keyWith(Map.of("NAAST_KEY", KEY))).isEqualTo(KEY);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_given_key_may_come_from_a_file() throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), KEY + "\n");

        assertThat(keyWith(Map.of("NAAST_KEY_FILE", file.toString()))).isEqualTo(KEY);
    }

    @Test
    void a_lost_key_is_not_replaced_beside_a_database_that_needs_it() throws Exception {
        Files.createFile(folder.resolve("naast.mv.db"));

        assertThatThrownBy(() -> keyWith(Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("naast.key is missing, but there is a database that needs it.");
    }

    @Test
    void an_external_database_needs_a_key_of_its_own() {
        assertThatThrownBy(() -> keyWith(Map.of("NAAST_DB_URL", "jdbc:mysql://db/naast", "NAAST_DB_PASSWORD", "x")))
                .hasMessageStartingWith("NAAST_KEY or NAAST_KEY_FILE is required with an external database.");
    }

    @Test
    void anything_but_32_bytes_is_refused_without_repeating_it() {
        for (String wrong : new String[] {"hello!", "c2hvcnQ=", KEY + "AAAA"}) {
            assertThatThrownBy(() -> keyWith(Map.of("NAAST_KEY", wrong)))
                    .hasMessageStartingWith("NAAST_KEY is not a base64 text of 32 bytes.")
                    .hasMessageNotContaining(wrong);
        }
    }

    private String keyWith(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("NAAST_DATA", folder.toString());
        return TextKey.of(all, Settings.from(all));
    }
}
