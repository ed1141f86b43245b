package nl.naast.curriculum.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.naast.curriculum.ChangedCode;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Competency;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Outcome;
import nl.naast.curriculum.Polarity;
import nl.naast.curriculum.Precedence;
import nl.naast.curriculum.persistence.BundledCodebook;
import nl.naast.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class CodebookChecksTest {
    private static final Codebook BUNDLED = new BundledCodebook().read("naast-1");
    private static final Localized WORDS = new Localized("woorden", "words");

    @Test
    void the_product_s_own_version_holds_to_what_is_asked_of_others() {
        assertThat(CodebookChecks.problems(BUNDLED, BUNDLED)).isEmpty();
        assertThat(BUNDLED.indicators()).hasSize(24);
        assertThat(BUNDLED.precededBy()).contains(new Precedence("TAL-ACHTERHOUD", "C-VRAAG", 1, true));
    }

    @Test
    void a_code_of_one_s_own_is_known_by_family_direction_and_word() {
        assertThat(CodeId.of(Competency.TALK, Polarity.POSITIVE, " grapjé ")).isEqualTo("TAL+GRAPJE");
        assertThat(CodeId.of(Competency.HELP, Polarity.NEGATIVE, "x2")).isEqualTo("HEL-X2");
        assertThat(CodeId.of(null, Polarity.NEUTRAL, "pauze")).isEqualTo("NEU-PAUZE");
        for (String word : List.of("", "x", "twee woorden", "a".repeat(17), "éé+", "<b>")) {
            assertThatThrownBy(() -> CodeId.of(Competency.TALK, Polarity.POSITIVE, word))
                    .isInstanceOf(BusinessRuleViolation.class);
        }
    }

    @Test
    void a_code_of_one_s_own_is_taken_in_behind_its_family() {
        Codebook changed = Edit.code(BUNDLED, own("TAL+GRAPJE", Polarity.POSITIVE, WORDS, 2), List.of("T4"));
        assertThat(CodebookChecks.problems(changed, BUNDLED)).isEmpty();
        assertThat(changed.indicatorsOf("TAL+GRAPJE")).extracting("id").containsExactly("T4");
        List<String> ids = changed.all().stream().map(Code::id).toList();
        assertThat(ids.indexOf("TAL+GRAPJE")).isEqualTo(ids.indexOf("HEL+DOEL") - 1);
    }

    @Test
    void everything_that_is_wrong_with_a_code_is_said_with_its_id() {
        Code wrong = own("TAL-GRAPJE", Polarity.POSITIVE, new Localized("alleen Nederlands", ""), 3);
        assertThat(problems(Edit.code(BUNDLED, wrong, List.of())))
                .containsExactly(
                        "curriculum.violation.code.id",
                        "curriculum.violation.code.name",
                        "curriculum.violation.code.definition",
                        "curriculum.violation.code.example",
                        "curriculum.violation.code.counter",
                        "curriculum.violation.code.hints");
        assertThat(CodebookChecks.problems(Edit.code(BUNDLED, wrong, List.of()), BUNDLED))
                .allMatch(problem -> problem.arguments().contains("TAL-GRAPJE"));
    }

    @Test
    void texts_have_a_length_that_fits_and_one_more_does_not() {
        Localized longest = new Localized("é".repeat(60), "e".repeat(60));
        assertThat(problems(Edit.code(BUNDLED, own("TAL+LANG", Polarity.POSITIVE, longest, 0), List.of())))
                .isEmpty();
        Localized tooLong = new Localized("é".repeat(61), "e");
        assertThat(problems(Edit.code(BUNDLED, own("TAL+LANG", Polarity.POSITIVE, tooLong, 0), List.of())))
                .containsExactly("curriculum.violation.code.nameLong");
    }

    @Test
    void a_code_of_the_product_stays_what_it_is_and_cannot_be_left_out() {
        Code moved = own("TAL+KENNIS", Polarity.NEGATIVE, WORDS, 0);
        assertThat(problems(Edit.code(BUNDLED, moved, List.of()))).contains("curriculum.violation.code.moved");
        assertThat(problems(Edit.withoutCode(BUNDLED, "TAL+KENNIS"))).contains("curriculum.violation.code.missing");
    }

    @Test
    void a_hidden_code_cannot_be_chosen_and_is_still_known() {
        Code kennis = BUNDLED.known("TAL+KENNIS").orElseThrow();
        Codebook changed = Edit.code(BUNDLED, ChangedCode.hidden(kennis), List.of());
        assertThat(changed.code("TAL+KENNIS")).isEmpty();
        assertThat(changed.codes()).extracting(Code::id).doesNotContain("TAL+KENNIS");
        assertThat(changed.known("TAL+KENNIS")).isPresent();
        assertThat(CodebookChecks.problems(changed, BUNDLED)).isEmpty();
    }

    @Test
    void a_codebook_without_anything_to_choose_is_refused() {
        Codebook changed = BUNDLED;
        for (Code code : BUNDLED.all()) {
            changed = code.forClient() ? changed : Edit.code(changed, ChangedCode.hidden(code), List.of());
        }
        assertThat(problems(changed)).containsExactly("curriculum.violation.nothingToChoose");
    }

    @Test
    void rules_speak_of_codes_that_are_there() {
        List<Set<String>> pairs = List.of(Set.of("LIS+OPEN", "NONE"), Set.of("LIS+OPEN"), Set.of("C-OPEN", "LIS+OPEN"));
        assertThat(problems(Edit.rules(BUNDLED, pairs, List.of())))
                .containsExactly(
                        "curriculum.violation.pair.unknown",
                        "curriculum.violation.pair.two",
                        "curriculum.violation.pair.unknown");
        List<Precedence> rules = List.of(
                new Precedence("NONE", "C-OPEN", 1, true),
                new Precedence("LIS+OPEN", "LIS+CHECK", 1, true),
                new Precedence("LIS+OPEN", "C-OPEN", 0, true),
                new Precedence("LIS+OPEN", "C-OPEN", 20, false));
        assertThat(problems(Edit.rules(BUNDLED, List.of(), rules)))
                .containsExactly(
                        "curriculum.violation.precedence.code",
                        "curriculum.violation.precedence.marker",
                        "curriculum.violation.precedence.turns",
                        "curriculum.violation.precedence.twice");
    }

    @Test
    void a_code_does_not_exclude_itself() {
        assertThat(BUNDLED.exclude("TAL+KENNIS", "TAL-ADVIES")).isTrue();
        assertThat(BUNDLED.exclude("TAL+KENNIS", "TAL+KENNIS")).isFalse();
    }

    @Test
    void outcomes_have_a_code_a_text_and_known_indicators() {
        List<Outcome> outcomes = List.of(
                new Outcome("LU1", WORDS, List.of("A1", "H6")),
                new Outcome("LU1", WORDS, List.of()),
                new Outcome("", WORDS, List.of("X9")),
                new Outcome("LU2", new Localized("", "words"), List.of()));
        assertThat(problems(Edit.outcomes(BUNDLED, outcomes)))
                .containsExactly(
                        "curriculum.violation.outcome.twice",
                        "curriculum.violation.outcome.code",
                        "curriculum.violation.outcome.indicator",
                        "curriculum.violation.outcome.text");
        Codebook mapped = Edit.outcomes(BUNDLED, outcomes.subList(0, 1));
        assertThat(mapped.outcomesOf("A1")).extracting(Outcome::code).containsExactly("LU1");
        assertThat(mapped.outcomesOf("A2")).isEmpty();
    }

    @Test
    void leaving_a_code_out_takes_its_rules_along() {
        Codebook with = Edit.code(BUNDLED, own("TAL+GRAPJE", Polarity.POSITIVE, WORDS, 0), List.of("T4"));
        List<Set<String>> pairs = new ArrayList<>(with.exclusivePairs());
        pairs.add(Set.of("TAL+GRAPJE", "TAL-ZELF"));
        Codebook ruled = Edit.rules(with, pairs, List.of(new Precedence("TAL+GRAPJE", "C-OPEN", 2, false)));
        Codebook without = Edit.withoutCode(ruled, "TAL+GRAPJE");
        assertThat(CodebookChecks.problems(without, BUNDLED)).isEmpty();
        assertThat(without.exclusivePairs()).isEqualTo(BUNDLED.exclusivePairs());
        assertThat(without.precededBy()).isEmpty();
        assertThat(without.indicators()).isEqualTo(BUNDLED.indicators());
    }

    static Code own(String id, Polarity polarity, Localized words, int equal) {
        return new Code(id, Competency.TALK, polarity, words, words, words, words, equal, 0, false, false, false);
    }

    private static List<String> problems(Codebook book) {
        return CodebookChecks.problems(book, BUNDLED).stream()
                .map(BusinessRuleViolation::key)
                .toList();
    }
}
