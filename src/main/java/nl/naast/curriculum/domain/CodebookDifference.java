package nl.naast.curriculum.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Outcome;
import nl.naast.curriculum.Precedence;

/**
 * How one version differs from another.
 *
 * @param added codes that only the second one knows
 * @param gone codes that only the first one knows
 * @param hidden codes that could be chosen in the first one only
 * @param shown codes that can be chosen in the second one only
 * @param changed codes whose words, hints or indicators differ
 * @param outcomes learning outcomes whose text or indicators differ
 */
public record CodebookDifference(
        List<Code> added,
        List<Code> gone,
        List<Code> hidden,
        List<Code> shown,
        List<CodeDifference> changed,
        List<Set<String>> pairsAdded,
        List<Set<String>> pairsGone,
        List<Precedence> rulesAdded,
        List<Precedence> rulesGone,
        List<Outcome> outcomesAdded,
        List<Outcome> outcomesGone,
        List<OutcomeDifference> outcomes) {

    /** How an outcome that both know differs. */
    public record OutcomeDifference(Outcome after, List<Difference> differences) {}

    public static CodebookDifference between(Codebook from, Codebook to) {
        return new CodebookDifference(
                unknownIn(from, to),
                unknownIn(to, from),
                both(from, to, (before, after) -> !before.hidden() && after.hidden()),
                both(from, to, (before, after) -> before.hidden() && !after.hidden()),
                changed(from, to),
                without(to.exclusivePairs(), from.exclusivePairs()),
                without(from.exclusivePairs(), to.exclusivePairs()),
                without(to.precededBy(), from.precededBy()),
                without(from.precededBy(), to.precededBy()),
                newOutcomes(from, to),
                newOutcomes(to, from),
                changedOutcomes(from, to));
    }

    /** How many things differ; a code with several differences counts for each. */
    public int count() {
        return added.size() + gone.size() + hidden.size() + shown.size() + differences() + rules() + mapping();
    }

    public int differences() {
        return changed.stream().mapToInt(each -> each.differences().size()).sum();
    }

    public int rules() {
        return pairsAdded.size() + pairsGone.size() + rulesAdded.size() + rulesGone.size();
    }

    public int mapping() {
        return outcomesAdded.size()
                + outcomesGone.size()
                + outcomes.stream().mapToInt(each -> each.differences().size()).sum();
    }

    private static List<Code> unknownIn(Codebook one, Codebook other) {
        return other.all().stream()
                .filter(code -> one.known(code.id()).isEmpty())
                .toList();
    }

    private static List<Code> both(Codebook from, Codebook to, BiPredicate<Code, Code> wanted) {
        return to.all().stream()
                .filter(after -> from.known(after.id())
                        .filter(before -> wanted.test(before, after))
                        .isPresent())
                .toList();
    }

    private static List<CodeDifference> changed(Codebook from, Codebook to) {
        return to.all().stream()
                .map(after -> from.known(after.id()).map(before -> CodeDifference.between(before, after, from, to)))
                .flatMap(Optional::stream)
                .filter(each -> !each.differences().isEmpty())
                .toList();
    }

    private static <T> List<T> without(List<T> all, List<T> known) {
        return all.stream().filter(each -> !known.contains(each)).toList();
    }

    private static List<Outcome> newOutcomes(Codebook from, Codebook to) {
        return to.outcomes().stream()
                .filter(after -> outcome(from, after.code()).isEmpty())
                .toList();
    }

    private static List<OutcomeDifference> changedOutcomes(Codebook from, Codebook to) {
        return to.outcomes().stream()
                .flatMap(after -> outcome(from, after.code()).stream()
                        .map(before -> new OutcomeDifference(after, differences(before, after))))
                .filter(each -> !each.differences().isEmpty())
                .toList();
    }

    private static List<Difference> differences(Outcome before, Outcome after) {
        List<Difference> found = new ArrayList<>();
        CodeDifference.texts(found, "text", before.text(), after.text());
        CodeDifference.one(
                found, "indicators", String.join(", ", before.indicators()), String.join(", ", after.indicators()));
        return List.copyOf(found);
    }

    private static Optional<Outcome> outcome(Codebook book, String code) {
        return book.outcomes().stream()
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }
}
