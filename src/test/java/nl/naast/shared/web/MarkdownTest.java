package nl.naast.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void headings_lists_and_emphasis_become_elements() {
        assertThat(html("## Kop\n\nEen *woord* en **meer**.\n\n1. een\n2. twee"))
                .contains("<h2>Kop</h2>", "<em>woord</em>", "<strong>meer</strong>", "<ol>", "<li>een</li>");
    }

    @Test
    void own_references_become_links_and_others_stay_as_words() {
        assertThat(html("[erkennen](code:A) en [elders](ftp://x)"))
                .contains("href=\"/codes#A\"", "class=\"code-link\"", "data-code=\"A\"", ">erkennen</a> en elders");
    }

    @Test
    void a_picture_alone_in_a_paragraph_is_a_place_for_a_piece() {
        List<Markdown.Part> parts = Markdown.read("Voor.\n\n![](picture:two-stances)\n\nNa.", MarkdownTest::target);
        assertThat(parts).hasSize(3);
        assertThat(parts.get(1)).isEqualTo(new Markdown.Piece("picture", "two-stances"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "![x](https://elsewhere.example/p.png)",
                "<https://x.example/\"onmouseover=alert(1)>",
                "<svg/onload=alert(1)>",
                "[x](code:A\"onclick=\"alert(1))",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<style>*{display:none}</style>",
                "<iframe src=//x></iframe>"
            })
    void nothing_that_can_act_gets_through(String text) {
        assertThat(html(text))
                .doesNotContainPattern("(?i)<(script|img|svg|style|iframe)")
                .doesNotContainPattern("(?i)<[^>]*\\son\\w+=")
                .doesNotContainPattern("(?i)href=\"\\s*(javascript|data):");
    }

    private static String html(String text) {
        return Markdown.read(text, MarkdownTest::target).stream()
                .map(part -> part instanceof Markdown.Words words ? words.html().toString() : "")
                .collect(Collectors.joining());
    }

    private static Optional<Markdown.Target> target(String written) {
        if (written.startsWith("code:")) {
            String id = written.substring(5);
            return Optional.of(new Markdown.Target("/codes#" + id, Map.of("class", "code-link", "data-code", id)));
        }
        return written.startsWith("ftp:") ? Optional.empty() : Optional.of(new Markdown.Target(written, Map.of()));
    }
}
