package nl.naast.curriculum.domain;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naast.curriculum.ChangedCode;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Outcome;
import nl.naast.curriculum.Polarity;
import nl.naast.curriculum.persistence.BundledCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookJsonTest {
    private static final Codebook BUNDLED = new BundledCodebook().read("naast-1");

    @Test
    void what_was_written_is_read_back_as_it_was() {
        Localized odd = new Localized("Wat “je” \\ zegt\nën 😀 </script>", "What 'you' say");
        Codebook full = Edit.outcomes(
                Edit.code(
                        BUNDLED,
                        ChangedCode.hidden(CodebookChecksTest.own("TAL+X1", Polarity.POSITIVE, odd, -2)),
                        List.of("T1", "H6")),
                List.of(new Outcome("LU-1.a", odd, List.of("A1", "T6"))));
        assertThat(read(CodebookJson.write("Naam", full))).isEqualTo(full);
        assertThat(CodebookJson.nameIn(CodebookJson.write("Naam", full))).isEqualTo("Naam");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"polarity\": \"positive\"|\"polarity\": \"good\"|curriculum.violation.json.polarity",
                "\"family\": \"accept\"|\"family\": \"love\"|curriculum.violation.json.family",
                "\"starter\": true|\"starter\": 1|curriculum.violation.json.yesNo",
                "\"equal\": 1|\"equal\": \"1\"|curriculum.violation.json.number",
                "\"equal\": 1|\"equal\": 1e999999999|curriculum.violation.json.number",
                "\"equal\": 1|\"equal\": 1.5|curriculum.violation.json.number",
                "\"hints\"|\"tips\"|curriculum.violation.json.object",
                "\"exclusivePairs\"|\"pairs\"|curriculum.violation.json.list",
                "\"nl\": \"erkent|\"de\": \"erkent|curriculum.violation.json.text",
                "\"formatVersion\": 1|\"formatVersion\": 2|curriculum.violation.json.format",
                "\"format\": \"naast-codebook\"|\"format\": \"other\"|curriculum.violation.json.format",
                "\"codes\": [|\"codes\": [7,|curriculum.violation.json.list",
                "\"codes\": [|\"codes\": [[|curriculum.violation.json.broken"
            })
    void what_a_file_lacks_is_named(String there, String instead, String key) {
        String json = CodebookJson.write("x", BUNDLED).replace("\": ", "\":").replace("\":", "\": ");
        assertThat(json).contains(there);
        assertThat(refusal(() -> read(json.replaceFirst(quoted(there), quoted(instead)))))
                .isEqualTo(key);
    }

    @Test
    void a_file_that_is_no_json_or_too_long_is_refused() {
        for (String none : List.of("", "nothing", "[]", "{", "7", "{\"a\": 1} x")) {
            assertThat(refusal(() -> read(none))).startsWith("curriculum.violation.json.");
        }
        assertThat(refusal(() -> read(" ".repeat(CodebookJson.LONGEST + 1))))
                .isEqualTo("curriculum.violation.json.long");
        assertThat(refusal(() -> read("[".repeat(100_000)))).isEqualTo("curriculum.violation.json.broken");
    }

    private static String quoted(String text) {
        return text.replaceAll("([\\[{.(|+])", "\\\\$1");
    }

    private static Codebook read(String json) {
        return CodebookJson.read(json, "naast-1", BUNDLED.scales());
    }
}
