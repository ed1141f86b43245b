package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naast.curriculum.Picture;
import nl.naast.curriculum.Syllabus;
import nl.naast.curriculum.Syllabuses;
import nl.naast.curriculum.persistence.BundledModules;
import nl.naast.curriculum.persistence.BundledPictures;
import nl.naast.institute.Seat;
import org.jspecify.annotations.Nullable;

/** Keeps the content at hand: read when it is first asked for, so that the start does not wait for it. */
@ApplicationScoped
public class KnowModules implements Syllabuses {
    private final BundledModules modules;
    private final BundledPictures pictures;
    private volatile @Nullable Content content;

    @Inject
    public KnowModules(BundledModules modules, BundledPictures pictures) {
        this.modules = modules;
        this.pictures = pictures;
    }

    private record Content(Syllabus syllabus, Map<String, Picture> pictures) {}

    @Override
    public Syllabus bundled() {
        return content().syllabus();
    }

    @Override
    public Syllabus of(List<Seat> seats) {
        return bundled();
    }

    @Override
    public Optional<Picture> picture(String id) {
        return Optional.ofNullable(content().pictures().get(id));
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
