package nl.naast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents speak of the code that is there. */
class DocsTest {
    private static final Path DOCS = Path.of("docs");
    private static final Path README = Path.of("README.md");
    private static final Path RULES = Path.of("src/test/java/nl/naast/architecture/ContextMapTest.java");
    private static final Pattern ROOM = Pattern.compile("room\\(\\s*\"(\\w+)\",\\s*\"([^\"]*)\"\\)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```\\w*\\n(.*?)\\n```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#\\s]+)(?:#[^)]*)?\\)");

    @Test
    void the_readme_begins_with_the_command_to_start_and_the_command_to_verify() {
        assertThat(found(FENCED, text(README)).map(block -> block.group(1)).limit(2))
                .containsExactly("./naast", "./verify");
    }

    @Test
    void the_context_map_in_the_overview_is_the_one_that_the_rules_hold() {
        List<String> drawn = rows(between(text(DOCS.resolve("overview.md")), "<!-- context map -->", "<!-- end -->"))
                .map(cells -> cells.get(0) + " knows " + cells.get(2))
                .toList();
        assertThat(drawn).isNotEmpty().isEqualTo(arrows());
    }

    @Test
    void every_class_in_the_glossary_exists() {
        Set<String> classes =
                House.classes().stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(glossary()).isNotEmpty().allMatch(classes::contains);
    }

    @Test
    void every_entity_stands_in_the_glossary() {
        List<String> entities = House.classes().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(glossary()).containsAll(entities);
    }

    @Test
    void every_link_between_documents_leads_somewhere() {
        assertThat(documents().flatMap(DocsTest::targets).filter(target -> !Files.exists(target)))
                .isEmpty();
    }

    @Test
    void the_handbook_has_the_same_parts_in_both_languages() {
        assertThat(parts("nl")).isNotEmpty().isEqualTo(parts("en"));
    }

    @Test
    void decisions_are_numbered_without_gaps_and_say_what_was_rejected() {
        List<Path> decisions = Sources.files(DOCS.resolve("decisions"), ".md");
        for (int i = 0; i < decisions.size(); i++) {
            assertThat(decisions.get(i).getFileName().toString()).startsWith("%04d-".formatted(i + 1));
            assertThat(text(decisions.get(i))).contains("## Rejected");
        }
        assertThat(decisions).isNotEmpty();
    }

    private static List<String> arrows() {
        return found(ROOM, text(RULES))
                .map(room -> "`" + room.group(1) + "` knows " + known(room.group(2)))
                .toList();
    }

    private static String known(String rooms) {
        return rooms.isEmpty() ? "nobody" : rooms.replace(" ", ", ");
    }

    private static List<String> glossary() {
        return rows(text(DOCS.resolve("glossary.md")))
                .map(cells -> cells.get(1).replace("`", ""))
                .toList();
    }

    /** File names and how many headings each has. */
    private static List<String> parts(String language) {
        List<String> parts = new ArrayList<>();
        for (Path file : Sources.files(DOCS.resolve("handbook").resolve(language), ".md")) {
            long headings = Sources.lines(file).stream()
                    .filter(line -> line.startsWith("#"))
                    .count();
            parts.add(file.getFileName() + " " + headings);
        }
        return parts;
    }

    private static Stream<Path> documents() {
        Stream<Path> atTheTop = Stream.of(README, Path.of("CHANGELOG.md"), Path.of("CONTRIBUTING.md"));
        return Stream.concat(atTheTop, Sources.files(DOCS, ".md").stream());
    }

    private static Stream<Path> targets(Path document) {
        return found(LINK, text(document))
                .map(link -> document.resolveSibling(link.group(1)).normalize());
    }

    /** The rows of all tables in a text, without their heads. */
    private static Stream<List<String>> rows(String text) {
        List<String> lines = text.lines().filter(line -> line.startsWith("|")).toList();
        return lines.stream()
                .skip(2)
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList());
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        int to = text.indexOf(end, from);
        assertThat(from).as(start).isNotNegative();
        assertThat(to).as(end).isNotNegative();
        return text.substring(from + start.length(), to);
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String text(Path file) {
        return String.join("\n", Sources.lines(file));
    }
}
