package nl.naast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All style sheets reach every page, so a class means one thing. */
class StyleSheetPartsTest {
    private static final Path SHEETS = Path.of("src", "main", "webapp", "resources", "naast", "css");

    /** At the beginning of a line: what stands in a media query is further in. */
    private static final Pattern CLASS_ALONE = Pattern.compile("(?m)^(\\.[\\w-]+)(?:,| \\{)$");

    @Test
    void a_class_by_itself_is_described_in_one_sheet() throws IOException {
        Map<String, TreeSet<String>> sheets = new TreeMap<>();
        for (Path sheet : sheets()) {
            Matcher rule = CLASS_ALONE.matcher(Files.readString(sheet));
            while (rule.find()) {
                sheets.computeIfAbsent(rule.group(1), any -> new TreeSet<>())
                        .add(sheet.getFileName().toString());
            }
        }
        assertThat(sheets)
                .isNotEmpty()
                .allSatisfy((name, where) -> assertThat(where).as(name).hasSize(1));
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
