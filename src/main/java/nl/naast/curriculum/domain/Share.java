package nl.naast.curriculum.domain;

import org.jspecify.annotations.Nullable;

/**
 * So many of so many, and what that says about what would be seen if there were more. The interval is Wilson's score
 * interval with 95 % (E. B. Wilson, 1927); below five there is none, because it would say next to nothing.
 */
public record Share(int part, int all) {
    private static final int FEWEST = 5;
    private static final double Z = 1.959964;

    public Share {
        if (part < 0 || part > all) {
            throw new IllegalArgumentException(part + " of " + all);
        }
    }

    /** In whole per cents; null below five. */
    public @Nullable Interval interval() {
        if (all < FEWEST) {
            return null;
        }
        double p = (double) part / all;
        double z2 = Z * Z;
        double middle = (p + z2 / (2 * all)) / (1 + z2 / all);
        double half = Z / (1 + z2 / all) * Math.sqrt(p * (1 - p) / all + z2 / (4.0 * all * all));
        return new Interval(percent(middle - half), percent(middle + half));
    }

    public int percent() {
        return all == 0 ? 0 : percent((double) part / all);
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    /** From one per cent to another. */
    public record Interval(int low, int high) {}
}
