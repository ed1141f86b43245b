package nl.naast.progress.domain;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a handful of ratings says, and no more: how many there are, the middle one, and how far they lie
 * apart. It is a description of these ratings, not an estimate of a level: that needs more of them.
 *
 * @param levels the ratings, 1 to 5, sorted
 */
public record Spread(List<Integer> levels) {
    /** Fewer ratings of others than this say too little to speak of a level. */
    public static final int ENOUGH = 3;

    public Spread {
        levels = levels.stream().sorted().toList();
    }

    public int n() {
        return levels.size();
    }

    public boolean isEmpty() {
        return levels.isEmpty();
    }

    public boolean isEnough() {
        return n() >= ENOUGH;
    }

    public int missing() {
        return Math.max(0, ENOUGH - n());
    }

    public int lowest() {
        return levels.get(0);
    }

    public int highest() {
        return levels.get(n() - 1);
    }

    /** The median; of an even number, the mean of the two in the middle. */
    public OptionalDouble middle() {
        if (isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((levels.get((n() - 1) / 2) + levels.get(n() / 2)) / 2.0);
    }
}
