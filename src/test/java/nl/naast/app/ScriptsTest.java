package nl.naast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.naast.shared.web.ModuleImports;
import org.junit.jupiter.api.Test;

/** Scripts go out without what only people read, and still say the same. */
class ScriptsTest {
    private static final Path SCRIPTS = Path.of("src", "main", "webapp", "resources", "naast", "js");
    private static final int READING_ROOM_AT_FIRST = 60_000;

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
    void the_reading_room_opens_with_at_most_60_kilobytes_of_script() {
        List<String> atFirst = new ArrayList<>(List.of("reading/room.js", "code-search-start.js"));
        List.copyOf(atFirst).forEach(module -> atFirst.addAll(ModuleImports.of(module, ScriptsTest::text)));
        assertThat(atFirst).hasSizeGreaterThan(10);
        int bytes = atFirst.stream()
                .mapToInt(module -> Scripts.lean(text(module)).length())
                .sum();
        assertThat(bytes).isLessThanOrEqualTo(READING_ROOM_AT_FIRST);
    }

    /** A plain script may run when half of the page is there, and on a slow phone it does. */
    @Test
    void every_script_is_a_module_that_waits_for_the_page() throws IOException {
        List<Path> pages = files(Path.of("src", "main", "webapp"), ".xhtml");
        assertThat(pages).hasSizeGreaterThan(10);
        for (Path page : pages) {
            assertThat(page).content().doesNotContain("<script");
        }
    }

    private static String text(String module) {
        try {
            return Files.readString(SCRIPTS.resolve(module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> scripts(Path folder) throws IOException {
        return files(folder, ".js");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
