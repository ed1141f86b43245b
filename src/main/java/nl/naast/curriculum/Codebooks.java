package nl.naast.curriculum;

/** The published versions of the codebook. */
public interface Codebooks {
    /** The version that new programmes start with. */
    String newestVersion();

    /** @throws nl.naast.shared.NotFound when there is no such version */
    Codebook version(String version);
}
