package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.persistence.BundledCodebook;
import nl.naast.institute.StartingCodebook;
import nl.naast.shared.NotFound;

/** Keeps published versions at hand: they never change. */
@ApplicationScoped
public class KnowCodebooks implements Codebooks, StartingCodebook {
    private static final String NEWEST = "naast-1";

    private final Codebook newest;

    @Inject
    public KnowCodebooks(BundledCodebook bundled) {
        newest = bundled.read(NEWEST);
    }

    @Override
    public String newestVersion() {
        return NEWEST;
    }

    @Override
    public String version() {
        return NEWEST;
    }

    @Override
    public Codebook version(String version) {
        if (!NEWEST.equals(version)) {
            throw new NotFound();
        }
        return newest;
    }
}
