package nl.naast.curriculum;

/** Where words of a helper stand between the poles of the two stances, each from -2 to 2. */
public record StanceValues(int equal, int nonjudgmental) {
    public StanceValues {
        if (Math.abs(equal) > 2 || Math.abs(nonjudgmental) > 2) {
            throw new IllegalArgumentException(equal + ", " + nonjudgmental);
        }
    }

    public int of(Stance stance) {
        return stance == Stance.EQUAL ? equal : nonjudgmental;
    }
}
