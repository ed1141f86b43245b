package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.domain.CodebookVersion;
import nl.naast.curriculum.persistence.BundledCodebook;
import nl.naast.curriculum.persistence.CodebookVersions;
import nl.naast.institute.StartingCodebook;
import nl.naast.shared.NotFound;

/** Keeps published versions at hand: they never change, so that every node may remember them. */
@ApplicationScoped
@Transactional
public class KnowCodebooks implements Codebooks, StartingCodebook {
    private static final String BUNDLED = "naast-1";

    private final CodebookVersions versions;
    private final Codebook bundled;
    private final Map<String, Codebook> published = new ConcurrentHashMap<>();

    @Inject
    public KnowCodebooks(BundledCodebook files, CodebookVersions versions) {
        this.versions = versions;
        this.bundled = files.read(BUNDLED);
    }

    @Override
    public String newestVersion() {
        return BUNDLED;
    }

    @Override
    public String version() {
        return BUNDLED;
    }

    @Override
    public Codebook version(String version) {
        if (BUNDLED.equals(version)) {
            return bundled;
        }
        Codebook known = published.get(version);
        return known == null ? look(version) : known;
    }

    private Codebook look(String version) {
        Codebook found = versions.named(version)
                .filter(CodebookVersion::isPublished)
                .map(own -> own.codebook(bundled.scales()))
                .orElseThrow(NotFound::new);
        published.put(version, found);
        return found;
    }
}
