package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.curriculum.domain.CodebookVersion;
import nl.naast.curriculum.persistence.CodebookVersions;
import nl.naast.shared.PersonalDataHolder;

/** Hands over which versions of the codebook a person started, and forgets that it was she. */
@ApplicationScoped
@Transactional
public class CurriculumPersonalData implements PersonalDataHolder {
    private final CodebookVersions versions;

    @Inject
    public CurriculumPersonalData(CodebookVersions versions) {
        this.versions = versions;
    }

    @Override
    public String room() {
        return "curriculum";
    }

    @Override
    public Map<String, Object> export(UUID accountId) {
        List<Map<String, Object>> started = versions.madeBy(accountId).stream()
                .map(CodebookVersion::line)
                .map(line -> Map.<String, Object>of("name", line.name(), "number", line.number(), "at", line.madeAt()))
                .toList();
        return Map.of("codebooks", started);
    }

    /** The version itself belongs to the institute and stays. */
    @Override
    public void erase(UUID accountId) {
        versions.madeBy(accountId).forEach(CodebookVersion::forgetMaker);
    }
}
