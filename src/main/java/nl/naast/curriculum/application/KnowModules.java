package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.naast.curriculum.Picture;
import nl.naast.curriculum.Syllabus;
import nl.naast.curriculum.Syllabuses;
import nl.naast.curriculum.domain.SyllabusVersion;
import nl.naast.curriculum.persistence.BundledModules;
import nl.naast.curriculum.persistence.BundledPictures;
import nl.naast.curriculum.persistence.SyllabusVersions;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the content at hand: read when it is first asked for, so that the start does not wait for it. A published
 * version never changes, so that every server may remember those that it was asked for.
 */
@ApplicationScoped
@Transactional
public class KnowModules implements Syllabuses {
    private static final int MOST_KEPT = 100;

    private final BundledModules modules;
    private final BundledPictures pictures;
    private final SyllabusVersions versions;
    private final Map<UUID, Syllabus> published = new ConcurrentHashMap<>();
    private volatile @Nullable Content content;

    @Inject
    public KnowModules(BundledModules modules, BundledPictures pictures, SyllabusVersions versions) {
        this.modules = modules;
        this.pictures = pictures;
        this.versions = versions;
    }

    private record Content(Syllabus syllabus, Map<String, Picture> pictures) {}

    @Override
    public Syllabus bundled() {
        return content().syllabus();
    }

    @Override
    public Syllabus of(List<Seat> seats) {
        return seats.stream()
                .min(Comparator.comparing(seat -> seat.role() != Role.STUDENT))
                .flatMap(seat -> versions.newestPublished(seat.programmeId()))
                .map(this::version)
                .orElseGet(this::bundled);
    }

    @Override
    public Syllabus version(@Nullable UUID version) {
        if (version == null) {
            return bundled();
        }
        Syllabus known = published.get(version);
        return known == null ? look(version) : known;
    }

    private Syllabus look(UUID version) {
        Syllabus found = versions.known(version)
                .filter(SyllabusVersion::isPublished)
                .map(own -> own.plan().taught(version, bundled()))
                .orElseThrow(NotFound::new);
        if (published.size() > MOST_KEPT) {
            published.clear();
        }
        published.put(version, found);
        return found;
    }

    @Override
    public Optional<Picture> picture(String id) {
        return Optional.ofNullable(content().pictures().get(id));
    }

    @Override
    public List<Picture> pictures() {
        return content().pictures().values().stream()
                .sorted(Comparator.comparing(Picture::id))
                .toList();
    }

    /** Two that ask at the same first moment both read; the content is the same. */
    private Content content() {
        Content known = content;
        if (known == null) {
            known = new Content(modules.read(), pictures.read());
            content = known;
        }
        return known;
    }
}
