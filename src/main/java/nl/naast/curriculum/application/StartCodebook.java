package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.domain.CodebookChecks;
import nl.naast.curriculum.domain.CodebookJson;
import nl.naast.curriculum.domain.CodebookVersion;
import nl.naast.curriculum.domain.CodebookVersion.Birth;
import nl.naast.curriculum.domain.Edit;
import nl.naast.curriculum.domain.VersionLine;
import nl.naast.curriculum.persistence.CodebookVersions;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** A coordinator starts a new version, from another version or from a file. It is a draft to begin with. */
@ApplicationScoped
@Transactional
public class StartCodebook {
    private final Members members;
    private final SeeCodebook seeing;
    private final Codebooks codebooks;
    private final CodebookVersions versions;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public StartCodebook(
            Members members,
            SeeCodebook seeing,
            Codebooks codebooks,
            CodebookVersions versions,
            Trail trail,
            Clock clock) {
        this.members = members;
        this.seeing = seeing;
        this.codebooks = codebooks;
        this.versions = versions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param operationId the id of the new version, chosen by who asks; asking again makes no second one
     * @param fromKey the version it begins as
     */
    public String from(Actor coordinator, UUID cohortId, UUID operationId, String fromKey, String name) {
        Seat seat = seat(coordinator, cohortId);
        SeeCodebook.Seen seen = seeing.see(coordinator, fromKey);
        boolean here =
                seen.line().isBundled() || seat.instituteId().equals(seen.line().instituteId());
        if (!here) {
            throw new NotFound();
        }
        return start(coordinator, seat, operationId, name, seen.codebook());
    }

    /** What is wrong with a file; a name that it lacks too. */
    public List<BusinessRuleViolation> problems(Actor coordinator, UUID cohortId, String json) {
        seat(coordinator, cohortId);
        List<BusinessRuleViolation> problems = new ArrayList<>();
        try {
            CodebookJson.nameIn(json);
            problems.addAll(CodebookChecks.problems(book(json), bundled()));
        } catch (BusinessRuleViolation unreadable) {
            problems.add(unreadable);
        }
        return problems;
    }

    /** @param name empty to take the name that stands in the file */
    public String fromFile(Actor coordinator, UUID cohortId, UUID operationId, String json, String name) {
        Seat seat = seat(coordinator, cohortId);
        Optional<BusinessRuleViolation> first =
                problems(coordinator, cohortId, json).stream().findFirst();
        if (first.isPresent()) {
            throw first.get();
        }
        return start(coordinator, seat, operationId, name.isBlank() ? CodebookJson.nameIn(json) : name, book(json));
    }

    private String start(Actor coordinator, Seat seat, UUID operationId, String name, Codebook from) {
        Optional<CodebookVersion> made = versions.named(operationId.toString());
        if (made.isPresent()) {
            return made.filter(version -> version.instituteId().equals(seat.instituteId()))
                    .map(CodebookVersion::key)
                    .orElseThrow(NotFound::new);
        }
        Birth birth = new Birth(
                operationId,
                seat.instituteId(),
                nextNumber(seat.instituteId()),
                coordinator.accountId(),
                clock.instant());
        CodebookVersion version = new CodebookVersion(birth, name, from);
        versions.add(version);
        trail.record(
                coordinator,
                seat.instituteId(),
                "curriculum.CodebookStarted",
                version.id(),
                "from=" + (from.version().isEmpty() ? "file" : from.version()));
        return version.key();
    }

    private int nextNumber(UUID instituteId) {
        return versions.of(List.of(instituteId)).stream()
                        .mapToInt(VersionLine::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** A file says in which codes an indicator shows, not what it is called. */
    private Codebook book(String json) {
        return Edit.indicatorsAsIn(CodebookJson.read(json, "", bundled().scales()), bundled());
    }

    private Codebook bundled() {
        return codebooks.version(codebooks.newestVersion());
    }

    private Seat seat(Actor coordinator, UUID cohortId) {
        return members.seat(coordinator, cohortId, Role.COORDINATOR).orElseThrow(NotFound::new);
    }
}
