package nl.naast.curriculum.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Indicator;
import nl.naast.curriculum.Outcome;
import nl.naast.curriculum.Precedence;
import nl.naast.shared.BusinessRuleViolation;

/** What a version must hold to, measured against the one that the product brings. */
public final class CodebookChecks {
    private static final int MOST_CODES = 150;
    private static final int MOST_RULES = 150;
    private static final int MOST_OUTCOMES = 60;
    private static final int FARTHEST_TURNS = 20;
    private static final int LONGEST_OUTCOME = 400;

    private final Codebook book;
    private final Codebook bundled;
    private final List<BusinessRuleViolation> problems = new ArrayList<>();

    private CodebookChecks(Codebook book, Codebook bundled) {
        this.book = book;
        this.bundled = bundled;
    }

    /** Everything that is wrong, each with the code it is about and what one can do. */
    public static List<BusinessRuleViolation> problems(Codebook book, Codebook bundled) {
        CodebookChecks checks = new CodebookChecks(book, bundled);
        checks.sizes();
        checks.codes();
        checks.pairs();
        checks.precedences();
        checks.indicators();
        checks.outcomes();
        return checks.problems;
    }

    private void sizes() {
        refuseIf(book.all().size() > MOST_CODES, "curriculum.violation.manyCodes", MOST_CODES);
        refuseIf(
                book.exclusivePairs().size() + book.precededBy().size() > MOST_RULES,
                "curriculum.violation.manyRules",
                MOST_RULES);
        refuseIf(book.outcomes().size() > MOST_OUTCOMES, "curriculum.violation.manyOutcomes", MOST_OUTCOMES);
        refuseIf(book.codes().stream().allMatch(Code::forClient), "curriculum.violation.nothingToChoose");
    }

    private void codes() {
        Set<String> ids = new HashSet<>();
        for (Code code : book.all()) {
            refuseIf(!ids.add(code.id()), "curriculum.violation.code.twice", code.id());
            problems.addAll(CodeChecks.problems(code, bundled.known(code.id()).orElse(null)));
        }
        bundled.all().stream()
                .filter(code -> !ids.contains(code.id()))
                .forEach(code -> refuse("curriculum.violation.code.missing", code.id()));
    }

    private void pairs() {
        Set<Set<String>> seen = new HashSet<>();
        for (Set<String> pair : book.exclusivePairs()) {
            String named = named(pair);
            refuseIf(pair.size() != 2 || pair.contains(""), "curriculum.violation.pair.two", named);
            pair.stream()
                    .filter(code -> !code.isEmpty() && !isForHelper(code))
                    .forEach(code -> refuse("curriculum.violation.pair.unknown", named, code));
            refuseIf(!seen.add(pair), "curriculum.violation.pair.twice", named);
        }
    }

    private void precedences() {
        Set<String> seen = new HashSet<>();
        for (Precedence rule : book.precededBy()) {
            refuseIf(!isForHelper(rule.code()), "curriculum.violation.precedence.code", rule.code());
            refuseIf(!isMarker(rule.marker()), "curriculum.violation.precedence.marker", rule.code(), rule.marker());
            refuseIf(
                    rule.withinTurns() < 1 || rule.withinTurns() > FARTHEST_TURNS,
                    "curriculum.violation.precedence.turns",
                    rule.code(),
                    FARTHEST_TURNS);
            refuseIf(
                    !seen.add(rule.code() + " " + rule.marker()),
                    "curriculum.violation.precedence.twice",
                    rule.code(),
                    rule.marker());
        }
    }

    private void indicators() {
        List<String> wanted = bundled.indicators().stream().map(Indicator::id).toList();
        List<String> given = book.indicators().stream().map(Indicator::id).toList();
        refuseIf(
                !given.equals(wanted),
                "curriculum.violation.indicators",
                String.join(", ", wanted),
                String.join(", ", given));
        for (Indicator indicator : book.indicators()) {
            indicator.codes().stream()
                    .filter(code -> book.known(code).isEmpty())
                    .forEach(code -> refuse("curriculum.violation.indicator.code", indicator.id(), code));
        }
    }

    private void outcomes() {
        Set<String> seen = new HashSet<>();
        Set<String> known = new HashSet<>();
        book.indicators().forEach(indicator -> known.add(indicator.id()));
        for (Outcome outcome : book.outcomes()) {
            String code = outcome.code();
            refuseIf(!code.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,19}"), "curriculum.violation.outcome.code", code);
            refuseIf(!seen.add(code), "curriculum.violation.outcome.twice", code);
            refuseIf(outcome.text().lacksLanguage(), "curriculum.violation.outcome.text", code);
            refuseIf(
                    outcome.text().length() > LONGEST_OUTCOME,
                    "curriculum.violation.outcome.long",
                    code,
                    LONGEST_OUTCOME);
            outcome.indicators().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> refuse("curriculum.violation.outcome.indicator", code, id));
        }
    }

    private boolean isForHelper(String id) {
        return book.known(id).filter(code -> !code.forClient()).isPresent();
    }

    private boolean isMarker(String id) {
        return book.known(id).filter(Code::forClient).isPresent();
    }

    private static String named(Set<String> pair) {
        return String.join(" / ", pair.stream().sorted().toList());
    }

    private void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            refuse(key, arguments);
        }
    }

    private void refuse(String key, Object... arguments) {
        problems.add(new BusinessRuleViolation(key, arguments));
    }
}
