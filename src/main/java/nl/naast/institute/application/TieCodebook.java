package nl.naast.institute.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.institute.Members;
import nl.naast.institute.ProgrammeCodebooks;
import nl.naast.institute.Role;
import nl.naast.institute.domain.Programme;
import nl.naast.institute.persistence.Institutes;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.Trail;

/** A coordinator ties the programme of her cohort to another version of the codebook. */
@ApplicationScoped
@Transactional
public class TieCodebook implements ProgrammeCodebooks {
    private final Members members;
    private final Institutes institutes;
    private final Trail trail;

    @Inject
    public TieCodebook(Members members, Institutes institutes, Trail trail) {
        this.members = members;
        this.institutes = institutes;
        this.trail = trail;
    }

    @Override
    public void tie(Actor coordinator, UUID cohortId, String seen, String codebookVersion) {
        if (members.seat(coordinator, cohortId, Role.COORDINATOR).isEmpty()) {
            throw new NotFound();
        }
        Programme programme = institutes.programmeOf(cohortId).orElseThrow(NotFound::new);
        if (programme.codebookVersion().equals(codebookVersion)) {
            return;
        }
        if (!programme.codebookVersion().equals(seen)) {
            throw new SomeoneElseChangedThis();
        }
        programme.readWith(codebookVersion);
        trail.record(
                coordinator,
                programme.instituteId(),
                "institute.CodebookChosen",
                programme.id(),
                "codebook=" + codebookVersion);
    }

    @Override
    public Map<String, List<String>> programmesByVersion(UUID instituteId) {
        return institutes.programmesOf(instituteId).stream()
                .collect(Collectors.groupingBy(
                        Programme::codebookVersion, Collectors.mapping(Programme::name, Collectors.toList())));
    }
}
