package nl.naast.institute.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.naast.institute.persistence.Institutes;

/** Whether this installation has an institute yet. */
@ApplicationScoped
@Transactional
public class Foundation {
    private final Institutes institutes;

    @Inject
    public Foundation(Institutes institutes) {
        this.institutes = institutes;
    }

    public boolean isNew() {
        return institutes.isEmpty();
    }
}
