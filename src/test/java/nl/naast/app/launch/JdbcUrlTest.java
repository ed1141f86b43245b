package nl.naast.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JdbcUrlTest {

    @Test
    void the_embedded_database_keeps_what_it_confirmed_and_speaks_the_other_ones_language() {
        assertThat(JdbcUrl.embeddedIn(Path.of("/srv/data")).text())
                .isEqualTo("jdbc:h2:file:/srv/data/naast;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                        + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=USER,VALUE,YEAR,MONTH,DAY,KEY;"
                        + "DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TIME ZONE=UTC");
    }

    @Test
    void a_folder_that_would_break_the_address_is_refused() {
        assertThatThrownBy(() -> JdbcUrl.embeddedIn(Path.of("/srv/a;b")))
                .hasMessage("The data folder /srv/a;b has a ';' in its path. Choose another.");
    }

    @Test
    void only_missing_parameters_are_added_to_an_embedded_database() {
        assertThat(JdbcUrl.of("jdbc:h2:mem:x;write_delay=500").text())
                .contains(";write_delay=500;MODE=MySQL")
                .doesNotContain("WRITE_DELAY=0");
    }

    @Test
    void only_an_embedded_database_in_a_file_has_a_file() {
        assertThat(JdbcUrl.of("jdbc:h2:file:/srv/naast;MODE=MySQL").file()).contains(Path.of("/srv/naast.mv.db"));
        assertThat(JdbcUrl.of("jdbc:h2:/srv/naast").file()).contains(Path.of("/srv/naast.mv.db"));
        assertThat(JdbcUrl.of("jdbc:h2:mem:x").file()).isEmpty();
        assertThat(JdbcUrl.of("jdbc:mysql://db/naast").file()).isEmpty();
    }

    @Test
    void mysql_gets_the_time_zone_the_key_store_rule_and_the_sql_mode() {
        assertThat(JdbcUrl.of("jdbc:mysql://db/naast").text())
                .startsWith("jdbc:mysql://db/naast?connectionTimeZone=UTC&fallbackToSystemKeyStore=false"
                        + "&sessionVariables=sql_mode='ANSI_QUOTES,PIPES_AS_CONCAT,");
    }

    @Test
    void parameters_that_are_there_stay_as_they_are() {
        String given = "jdbc:mysql://db/naast?connectionTimeZone=LOCAL&fallbackToSystemKeyStore=true"
                + "&sessionVariables=sql_mode='ANSI_QUOTES'";

        assertThat(JdbcUrl.of(given).text()).isEqualTo(given);
    }

    @Test
    void the_sql_mode_joins_session_variables_that_are_there() {
        assertThat(JdbcUrl.of("jdbc:mysql://db/naast?sessionVariables=foreign_key_checks=1&useSSL=true")
                        .text())
                .contains("?sessionVariables=sql_mode='ANSI_QUOTES,PIPES_AS_CONCAT,")
                .contains("NO_ENGINE_SUBSTITUTION',foreign_key_checks=1&useSSL=true&connectionTimeZone=UTC");
    }

    @Test
    void another_kind_of_database_is_refused() {
        assertThatThrownBy(() -> JdbcUrl.of("jdbc:postgresql://db/naast"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("NAAST_DB_URL must begin with jdbc:mysql: or jdbc:h2:.");
    }
}
