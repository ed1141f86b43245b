package nl.naast.curriculum.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import nl.naast.curriculum.LearningModule;
import org.junit.jupiter.api.Test;

/** The table in the documents says how much there is; with {@code -Dnaast.write.tables=true} it is written anew. */
class ContentTableTest {
    private static final Path PAGE = Path.of("docs/domain/curriculum.md");
    private static final String BEGIN = "<!-- content table -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void the_table_in_the_documents_counts_what_is_there() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int until = page.indexOf(END, from);
        if (Boolean.getBoolean("naast.write.tables")) {
            Files.writeString(PAGE, page.substring(0, from) + table() + page.substring(until));
            return;
        }
        assertThat(page.substring(from, until)).isEqualTo(table());
    }

    private static String table() {
        String head = """
                | module | lessons | words nl | words en | fragments | moments | quiz items | path steps | anchors |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                """;
        String rows = Content.modules().stream().map(ContentTableTest::row).collect(Collectors.joining());
        return head + rows + total();
    }

    private static String row(LearningModule module) {
        return "| " + module.title().en() + " | "
                + numbers(
                        module.lessons().size(),
                        words(module, Content.DUTCH),
                        words(module, Locale.ENGLISH),
                        module.fragments().size(),
                        module.moments().size(),
                        module.quiz().size(),
                        module.path().size(),
                        module.anchors().size())
                + " |\n";
    }

    private static String total() {
        return "| all | "
                + numbers(
                        sum(module -> module.lessons().size()),
                        sum(module -> words(module, Content.DUTCH)),
                        sum(module -> words(module, Locale.ENGLISH)),
                        sum(module -> module.fragments().size()),
                        sum(module -> module.moments().size()),
                        sum(module -> module.quiz().size()),
                        sum(module -> module.path().size()),
                        sum(module -> module.anchors().size()))
                + " |\n";
    }

    private static long sum(ToLongFunction<LearningModule> counted) {
        return Content.modules().stream().mapToLong(counted).sum();
    }

    private static long words(LearningModule module, Locale language) {
        return module.lessons().stream()
                .mapToLong(lesson ->
                        Readability.of(lesson.text().in(language), language).words())
                .sum();
    }

    private static String numbers(long... counts) {
        return java.util.Arrays.stream(counts).mapToObj(Long::toString).collect(Collectors.joining(" | "));
    }
}
