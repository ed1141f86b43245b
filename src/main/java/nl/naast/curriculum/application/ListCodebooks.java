package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.domain.VersionLine;
import nl.naast.curriculum.persistence.CodebookVersions;
import nl.naast.institute.Members;
import nl.naast.institute.ProgrammeCodebooks;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;

/** A coordinator looks over the versions of her institute, and at which programme reads with which. */
@ApplicationScoped
@Transactional
public class ListCodebooks {
    /**
     * The versions from the coordinator's cohort.
     *
     * @param versions newest first, the product's own last
     * @param programmes names of programmes by the key of the version they read with
     */
    public record Shelf(Seat seat, List<VersionLine> versions, Map<String, List<String>> programmes) {
        /** What submissions can be read with. */
        public List<VersionLine> published() {
            return versions.stream().filter(VersionLine::isPublished).toList();
        }

        public List<String> programmesWith(String key) {
            return programmes.getOrDefault(key, List.of());
        }
    }

    private final Members members;
    private final CodebookVersions versions;
    private final Codebooks codebooks;
    private final ProgrammeCodebooks programmes;

    @Inject
    public ListCodebooks(
            Members members, CodebookVersions versions, Codebooks codebooks, ProgrammeCodebooks programmes) {
        this.members = members;
        this.versions = versions;
        this.codebooks = codebooks;
        this.programmes = programmes;
    }

    /** @throws NotFound when the actor does not coordinate the cohort */
    public Shelf list(Actor coordinator, UUID cohortId) {
        Seat seat = members.seat(coordinator, cohortId, Role.COORDINATOR).orElseThrow(NotFound::new);
        List<VersionLine> lines = new ArrayList<>(versions.of(List.of(seat.instituteId())));
        lines.add(VersionLine.bundled(codebooks.newestVersion()));
        return new Shelf(seat, lines, programmes.programmesByVersion(seat.instituteId()));
    }
}
