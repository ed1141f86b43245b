package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.domain.CodebookJson;
import nl.naast.curriculum.domain.CodebookVersion;
import nl.naast.curriculum.domain.VersionLine;
import nl.naast.curriculum.persistence.CodebookVersions;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;

/**
 * Somebody reads a version: the product's own and the published ones of her institutes, and as a coordinator
 * the drafts of hers. Every other version is not there for her.
 */
@ApplicationScoped
@Transactional
public class SeeCodebook {
    /** A version with what lists say about it. */
    public record Seen(VersionLine line, Codebook codebook) {}

    private final Members members;
    private final CodebookVersions versions;
    private final Codebooks codebooks;

    @Inject
    public SeeCodebook(Members members, CodebookVersions versions, Codebooks codebooks) {
        this.members = members;
        this.versions = versions;
        this.codebooks = codebooks;
    }

    /** @throws NotFound also when it exists but is not for this reader */
    public Seen see(Actor reader, String key) {
        List<Seat> seats = members.seatsOf(reader);
        if (key.equals(codebooks.newestVersion()) && !seats.isEmpty()) {
            return new Seen(VersionLine.bundled(key), codebooks.version(key));
        }
        CodebookVersion found = versions.named(key)
                .filter(version -> maySee(seats, version.instituteId(), version.isPublished()))
                .orElseThrow(NotFound::new);
        return new Seen(found.line(), found.codebook(bundled().scales()));
    }

    /** Key of the version with which the reader's programme reads now; empty for somebody without a place. */
    public Optional<String> usual(Actor reader) {
        return members.seatsOf(reader).stream().map(Seat::codebookVersion).findFirst();
    }

    /** Every version that the reader may see: those of her institutes, newest first, and the product's own. */
    public List<VersionLine> all(Actor reader) {
        List<Seat> seats = members.seatsOf(reader);
        if (seats.isEmpty()) {
            throw new NotFound();
        }
        Set<UUID> institutes = seats.stream().map(Seat::instituteId).collect(Collectors.toSet());
        List<VersionLine> lines = new ArrayList<>(versions.of(institutes).stream()
                .filter(line -> maySee(seats, Objects.requireNonNull(line.instituteId()), line.isPublished()))
                .toList());
        lines.add(VersionLine.bundled(codebooks.newestVersion()));
        return lines;
    }

    /** The version as a file. */
    public String export(Actor reader, String key) {
        Seen seen = see(reader, key);
        return CodebookJson.write(seen.line().isBundled() ? key : seen.line().name(), seen.codebook());
    }

    private Codebook bundled() {
        return codebooks.version(codebooks.newestVersion());
    }

    private static boolean maySee(List<Seat> seats, UUID institute, boolean published) {
        return seats.stream()
                .anyMatch(
                        seat -> seat.instituteId().equals(institute) && (published || seat.role() == Role.COORDINATOR));
    }
}
