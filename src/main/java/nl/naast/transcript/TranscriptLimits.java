package nl.naast.transcript;

/**
 * How large a conversation may be, as whoever runs Naast decided.
 *
 * @param megabytes of a file, of 1024 × 1024 bytes each
 * @param turns of one conversation
 */
public record TranscriptLimits(int megabytes, int turns) {
    private static final int MEGABYTE = 1024 * 1024;

    public static TranscriptLimits standard() {
        return new TranscriptLimits(5, 3_000);
    }

    public int bytes() {
        return megabytes * MEGABYTE;
    }
}
