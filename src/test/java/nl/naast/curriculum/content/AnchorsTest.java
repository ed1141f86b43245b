package nl.naast.curriculum.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.curriculum.Anchor;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.CodedTurn;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Polarity;
import nl.naast.curriculum.Scale;
import org.junit.jupiter.api.Test;

/** Anchor conversations and their keys hold to the rules that reviewers hold to. */
class AnchorsTest {
    private static final Path MODULES = Path.of("src/main/resources/curriculum/modules");

    @Test
    void every_anchor_file_is_listed_in_the_contents() throws IOException {
        Set<String> files;
        try (Stream<Path> walk = Files.walk(MODULES)) {
            files = walk.filter(file -> file.toString().matches(".*anchors/[^/]+\\.json"))
                    .map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(files).isEqualTo(Content.anchors().map(Anchor::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void a_module_with_anchors_has_a_weak_a_strong_and_two_mixed_ones() {
        assertThat(Content.anchors()).isNotEmpty();
        for (LearningModule module : Content.modules()) {
            Map<String, Long> strengths =
                    module.anchors().stream().collect(Collectors.groupingBy(Anchor::strength, Collectors.counting()));
            assertThat(strengths).as(module.slug()).isIn(Map.of(), Map.of("weak", 1L, "strong", 1L, "mixed", 2L));
            long english = module.anchors().stream()
                    .filter(anchor -> anchor.languages().contains("en"))
                    .count();
            assertThat(english)
                    .as(module.slug())
                    .isGreaterThanOrEqualTo(module.anchors().isEmpty() ? 0 : 2);
        }
    }

    @Test
    void every_code_and_marker_of_a_module_with_anchors_stands_in_a_key() {
        Set<String> keyed = Content.anchors()
                .flatMap(anchor -> anchor.turns().stream())
                .flatMap(turn -> Content.codesOf(turn).stream())
                .collect(Collectors.toSet());
        Set<String> wanted = Content.CODEBOOK.codes().stream()
                .filter(AnchorsTest::hasAnchors)
                .map(Code::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(wanted).isNotEmpty();
        assertThat(keyed).containsAll(wanted);
    }

    @Test
    void turns_alternate_and_most_of_the_helpers_turns_are_coded() {
        Content.anchors().forEach(anchor -> {
            List<CodedTurn> turns = anchor.turns();
            assertThat(turns).as(anchor.id()).hasSizeBetween(40, 70);
            for (int i = 1; i < turns.size(); i++) {
                assertThat(turns.get(i).helpers())
                        .as(anchor.id() + " " + (i + 1))
                        .isNotEqualTo(turns.get(i - 1).helpers());
            }
            List<CodedTurn> helpers = turns.stream().filter(CodedTurn::helpers).toList();
            long coded =
                    helpers.stream().filter(turn -> !turn.codes().isEmpty()).count();
            assertThat(coded).as(anchor.id()).isGreaterThanOrEqualTo((long) Math.ceil(helpers.size() * 0.6));
            assertThat(helpers).as(anchor.id()).allMatch(turn -> turn.stances() != null);
        });
    }

    @Test
    void codes_in_keys_follow_the_rules_of_the_codebook() {
        Content.anchors().forEach(anchor -> {
            for (int i = 0; i < anchor.turns().size(); i++) {
                CodedTurn turn = anchor.turns().get(i);
                List<String> codes = Content.codesOf(turn);
                String where = anchor.id() + " " + (i + 1);
                assertThat(turn.helpers() ? Content.codes() : Content.markers())
                        .as(where)
                        .containsAll(codes);
                assertThat(new HashSet<>(codes)).as(where).hasSameSizeAs(codes);
                assertThat(ContentTest.excluding(codes)).as(where).isEmpty();
                assertThat(!codes.contains("TAL-ACHTERHOUD") || follows(anchor, i, "C-VRAAG"))
                        .as(where)
                        .isTrue();
                assertThat(turn.codes()).as(where).allMatch(AnchorsTest::hasBetterLineWhereItHinders);
            }
        });
    }

    @Test
    void every_scale_has_a_level_with_turns_that_show_it() {
        List<String> scales = Content.CODEBOOK.scales().stream().map(Scale::id).toList();
        Content.anchors().forEach(anchor -> {
            assertThat(anchor.levels())
                    .as(anchor.id())
                    .extracting(Anchor.Level::scale)
                    .containsExactlyInAnyOrderElementsOf(scales);
            assertThat(anchor.levels())
                    .as(anchor.id())
                    .allMatch(level -> level.level() >= 1
                            && level.level() <= 5
                            && level.turns().size() >= (level.level() == 3 ? 1 : 2)
                            && level.turns().stream()
                                    .allMatch(turn ->
                                            turn >= 1 && turn <= anchor.turns().size()));
        });
    }

    private static boolean hasAnchors(Code code) {
        String module = code.id().startsWith("TAL")
                        || code.id().equals("C-VRAAG")
                        || code.id().equals("C-HAPER")
                ? "talk"
                : code.id().startsWith("HEL") || code.id().equals("NEU-STRUCT") ? "help" : "";
        return module.isEmpty()
                || !Content.SYLLABUS.module(module).orElseThrow().anchors().isEmpty();
    }

    private static boolean follows(Anchor anchor, int place, String marker) {
        return place > 0 && Content.codesOf(anchor.turns().get(place - 1)).contains(marker);
    }

    private static boolean hasBetterLineWhereItHinders(CodedTurn.SeenCode seen) {
        Code code = Content.CODEBOOK.code(seen.code()).orElseThrow();
        return code.polarity() != Polarity.NEGATIVE || !seen.rewrite().isBlank();
    }
}
