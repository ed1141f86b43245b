package nl.naast.curriculum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.naast.curriculum.ChangedCode;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Outcome;
import nl.naast.curriculum.Polarity;
import nl.naast.curriculum.Precedence;
import nl.naast.curriculum.persistence.BundledCodebook;
import org.junit.jupiter.api.Test;

class CodebookDifferenceTest {
    private static final Codebook BUNDLED = new BundledCodebook().read("naast-1");
    private static final Localized WORDS = new Localized("woorden", "words");

    @Test
    void a_version_does_not_differ_from_itself() {
        assertThat(CodebookDifference.between(BUNDLED, BUNDLED).count()).isZero();
    }

    @Test
    void codes_come_go_hide_and_show_again() {
        Code open = BUNDLED.known("LIS+OPEN").orElseThrow();
        Codebook changed = Edit.code(
                Edit.code(BUNDLED, CodebookChecksTest.own("TAL+X1", Polarity.POSITIVE, WORDS, 0), List.of()),
                ChangedCode.hidden(open),
                List.of("L4", "L6"));
        CodebookDifference there = CodebookDifference.between(BUNDLED, changed);
        assertThat(there.added()).extracting(Code::id).containsExactly("TAL+X1");
        assertThat(there.hidden()).extracting(Code::id).containsExactly("LIS+OPEN");
        assertThat(there.count()).isEqualTo(2);
        CodebookDifference back = CodebookDifference.between(changed, BUNDLED);
        assertThat(back.gone()).extracting(Code::id).containsExactly("TAL+X1");
        assertThat(back.shown()).extracting(Code::id).containsExactly("LIS+OPEN");
        assertThat(back.count()).isEqualTo(2);
    }

    @Test
    void texts_differ_per_language_and_hints_and_indicators_by_value() {
        Code open = BUNDLED.known("LIS+OPEN").orElseThrow();
        Code changed = new Code(
                open.id(),
                open.competency(),
                open.polarity(),
                new Localized("vraagt open door", open.name().en()),
                open.definition(),
                open.example(),
                open.counter(),
                2,
                open.nonjudgmental(),
                false,
                false,
                false);
        CodebookDifference difference =
                CodebookDifference.between(BUNDLED, Edit.code(BUNDLED, changed, List.of("L4", "T1")));
        assertThat(difference.changed())
                .singleElement()
                .satisfies(each -> assertThat(each.differences())
                        .containsExactly(
                                new Difference("name", "nl", open.name().nl(), "vraagt open door"),
                                new Difference("equal", "", "1", "2"),
                                new Difference("starter", "", "true", "false"),
                                new Difference("indicators", "", "L4, L6", "L4, T1")));
        assertThat(difference.count()).isEqualTo(4);
    }

    @Test
    void rules_and_outcomes_are_compared_too() {
        Codebook before = Edit.outcomes(BUNDLED, List.of(new Outcome("LU1", WORDS, List.of("A1"))));
        Codebook after = Edit.rules(
                Edit.outcomes(
                        BUNDLED,
                        List.of(new Outcome("LU1", WORDS, List.of("A1", "A2")), new Outcome("LU2", WORDS, List.of()))),
                List.of(Set.of("TAL+KENNIS", "TAL-ADVIES")),
                List.of(new Precedence("TAL-ACHTERHOUD", "C-VRAAG", 2, true)));
        CodebookDifference difference = CodebookDifference.between(before, after);
        assertThat(difference.pairsGone()).hasSize(BUNDLED.exclusivePairs().size() - 1);
        assertThat(difference.pairsAdded()).isEmpty();
        assertThat(difference.rulesAdded()).hasSize(1);
        assertThat(difference.rulesGone()).hasSize(2);
        assertThat(difference.outcomesAdded()).extracting(Outcome::code).containsExactly("LU2");
        assertThat(difference.outcomes())
                .singleElement()
                .satisfies(each -> assertThat(each.differences())
                        .containsExactly(new Difference("indicators", "", "A1", "A1, A2")));
    }
}
