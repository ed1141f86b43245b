package nl.naast.institute;

/** Port for a higher room: the version of the codebook that a new programme is tied to. */
public interface StartingCodebook {
    String version();
}
