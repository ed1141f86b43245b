package nl.naast.curriculum;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One version of codes and scales; a published version never changes.
 *
 * @param all every code, also those that cannot be chosen in this version
 * @param exclusivePairs of the two codes in a pair, the same words carry only one
 */
public record Codebook(
        String version,
        List<Code> all,
        List<Scale> scales,
        List<Set<String>> exclusivePairs,
        List<Precedence> precededBy,
        List<Indicator> indicators,
        List<Outcome> outcomes) {

    /** The codes that a reader can choose. */
    public List<Code> codes() {
        return all.stream().filter(code -> !code.hidden()).toList();
    }

    /** A code that a reader can choose. */
    public Optional<Code> code(String id) {
        return known(id).filter(code -> !code.hidden());
    }

    /** A code, also when it is hidden. */
    public Optional<Code> known(String id) {
        return all.stream().filter(code -> code.id().equals(id)).findFirst();
    }

    public Optional<Scale> scale(String id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /** Of some pairs of codes, the same words can carry only one. */
    public boolean exclude(String one, String other) {
        return !one.equals(other) && exclusivePairs.contains(Set.of(one, other));
    }

    /** What a code is seen as a sign of. */
    public List<Indicator> indicatorsOf(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.codes().contains(code))
                .toList();
    }

    /** What the programme wants students to learn that an indicator shows. */
    public List<Outcome> outcomesOf(String indicator) {
        return outcomes.stream()
                .filter(outcome -> outcome.indicators().contains(indicator))
                .toList();
    }
}
