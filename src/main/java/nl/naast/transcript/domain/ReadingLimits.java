package nl.naast.transcript.domain;
/** Stub. */
public record ReadingLimits(int maxBytes, int maxTurns, int maxTurnLength) {
    public static ReadingLimits standard() {
        return new ReadingLimits(5_000_000, 3000, 10000);
    }
}
