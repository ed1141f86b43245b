package nl.naast.curriculum;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One published version of codes and scales; a published version never changes. */
public record Codebook(String version, List<Code> codes, List<Scale> scales, List<Set<String>> exclusivePairs) {
    public Optional<Code> code(String id) {
        return codes.stream().filter(code -> code.id().equals(id)).findFirst();
    }

    public Optional<Scale> scale(String id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /** Of some pairs of codes, the same words can carry only one. */
    public boolean exclude(String one, String other) {
        return !one.equals(other) && exclusivePairs.contains(Set.of(one, other));
    }
}
