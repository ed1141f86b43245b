package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.naast.institute.ProgrammeCodebooks;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;

/** A coordinator chooses the version with which new submissions of her programme are read. */
@ApplicationScoped
@Transactional
public class ChooseCodebook {
    private final ListCodebooks listing;
    private final ProgrammeCodebooks programmes;

    @Inject
    public ChooseCodebook(ListCodebooks listing, ProgrammeCodebooks programmes) {
        this.listing = listing;
        this.programmes = programmes;
    }

    /** @param seen the version that she saw the programme with */
    public void choose(Actor coordinator, UUID cohortId, String seen, String key) {
        boolean offered = listing.list(coordinator, cohortId).published().stream()
                .anyMatch(line -> line.key().equals(key));
        if (!offered) {
            throw new NotFound();
        }
        programmes.tie(coordinator, cohortId, seen, key);
    }
}
