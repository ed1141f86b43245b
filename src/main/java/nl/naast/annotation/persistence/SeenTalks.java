package nl.naast.annotation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.domain.TalkSeen;

/** How far everybody is with the talk about conversations. */
@ApplicationScoped
public class SeenTalks {
    private final EntityManager em;

    @Inject
    public SeenTalks(EntityManager em) {
        this.em = em;
    }

    public void add(TalkSeen seen) {
        em.persist(seen);
    }

    public Optional<TalkSeen> by(UUID reviewId) {
        return Optional.ofNullable(em.find(TalkSeen.class, reviewId));
    }
}
