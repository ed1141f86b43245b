package nl.naast.annotation.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.naast.curriculum.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a class answered to one turn, as numbers of nobody in particular.
 *
 * @param people how many answered
 * @param codes what was chosen, the most often first
 */
public record ClassSpread(int people, List<CodeCount> codes, Map<Stance, List<Integer>> stances) {
    /** Among fewer people, one could tell who answered what. */
    public static final int FEWEST = 3;

    /** Where somebody could not tell. */
    public static final String UNKNOWN = "?";

    /** From −2 to 2, and that it cannot be told. */
    public static final List<String> VALUES = List.of("-2", "-1", "0", "1", "2", UNKNOWN);

    /** What a choice is about that is not about a stance. */
    private static final String CODE = "code";

    /** How many chose a code. */
    public record CodeCount(String code, int people) {}

    /** How many stand at each of {@link #VALUES}. */
    public List<Integer> on(Stance stance) {
        return stances.getOrDefault(stance, List.of(0, 0, 0, 0, 0, 0));
    }

    /** How often each thing was chosen in these answers. */
    public static Map<ClassCount.Choice, Integer> count(List<ClassAnswer.Said> answers) {
        Map<ClassCount.Choice, Integer> counts = new HashMap<>();
        answers.stream().flatMap(ClassSpread::choices).forEach(choice -> counts.merge(choice, 1, Integer::sum));
        return counts;
    }

    private static Stream<ClassCount.Choice> choices(ClassAnswer.Said said) {
        List<ClassCount.Choice> choices = new ArrayList<>();
        said.codes().forEach(code -> choices.add(new ClassCount.Choice(CODE, code)));
        choices.add(new ClassCount.Choice(Stance.EQUAL.slug(), value(said.equal())));
        choices.add(new ClassCount.Choice(Stance.NONJUDGMENTAL.slug(), value(said.nonjudgmental())));
        return choices.stream();
    }

    private static String value(@Nullable Integer leaning) {
        return leaning == null ? UNKNOWN : Integer.toString(leaning);
    }

    /** From what was kept. */
    public static ClassSpread of(int people, List<ClassCount> kept) {
        Map<ClassCount.Choice, Integer> counts = new HashMap<>();
        kept.forEach(count -> counts.put(count.choice(), count.people()));
        return new ClassSpread(
                people,
                counts.entrySet().stream()
                        .filter(count -> count.getKey().about().equals(CODE))
                        .map(count -> new CodeCount(count.getKey().chosen(), count.getValue()))
                        .sorted(Comparator.comparing(CodeCount::people)
                                .reversed()
                                .thenComparing(CodeCount::code))
                        .toList(),
                Map.of(
                        Stance.EQUAL, strip(counts, Stance.EQUAL),
                        Stance.NONJUDGMENTAL, strip(counts, Stance.NONJUDGMENTAL)));
    }

    private static List<Integer> strip(Map<ClassCount.Choice, Integer> counts, Stance stance) {
        return VALUES.stream()
                .map(value -> counts.getOrDefault(new ClassCount.Choice(stance.slug(), value), 0))
                .toList();
    }
}
