package nl.naast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts go out without what only people read, and still say the same. */
class ScriptsTest {
    private static final Path SCRIPTS = Path.of("src", "main", "webapp", "resources", "naast", "js");
    private static final int READING_ROOM_AT_FIRST = 60_000;
    private static final List<String> FETCHED_LATER = List.of(
            "advice.js", "bring.js", "conflict.js", "filter.js", "finish.js", "finished.js", "minutes.js", "tour.js");

    @Test
    void comments_and_indentation_stay_at_home() {
        assertThat(Scripts.lean("// why\nfunction a() {\n  /** what */\n  return \"// not this\"; // nor this\n}\n"))
                .isEqualTo("function a() {\nreturn \"// not this\"; // nor this\n}\n");
    }

    @Test
    void what_stands_between_backticks_stands_on_one_line() throws IOException {
        for (Path script : scripts(SCRIPTS)) {
            assertThat(Files.readAllLines(script))
                    .as(script.toString())
                    .allMatch(line -> line.chars().filter(c -> c == '`').count() % 2 == 0);
        }
    }

    @Test
    void the_reading_room_opens_with_at_most_60_kilobytes_of_script() throws IOException {
        int bytes = Scripts.lean(Files.readString(SCRIPTS.resolve("code-search-start.js")))
                .length();
        for (Path script : scripts(SCRIPTS.resolve("reading"))) {
            if (!FETCHED_LATER.contains(script.getFileName().toString())) {
                bytes += Scripts.lean(Files.readString(script)).length();
            }
        }
        assertThat(bytes).isLessThanOrEqualTo(READING_ROOM_AT_FIRST);
    }

    private static List<Path> scripts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }
}
