package nl.naast.annotation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.domain.TurnStance;
import nl.naast.curriculum.Stance;
import nl.naast.shared.persistence.OnlyLooking;

/** Stances per turn. */
@ApplicationScoped
public class TurnStances {
    private final EntityManager em;

    @Inject
    public TurnStances(EntityManager em) {
        this.em = em;
    }

    public void add(TurnStance stance) {
        em.persist(stance);
    }

    public Optional<TurnStance> on(UUID reviewId, int turnNumber, Stance stance) {
        return em.createQuery("""
                        select s from TurnStance s
                        where s.reviewId = :review and s.turnNumber = :turn and s.stance = :stance
                        """, TurnStance.class)
                .setParameter("review", reviewId)
                .setParameter("turn", turnNumber)
                .setParameter("stance", stance)
                .getResultStream()
                .findFirst();
    }

    /** Written at once, so that the turn can be placed again within the same transaction. */
    public void remove(TurnStance stance) {
        em.remove(stance);
        em.flush();
    }

    /** It waits for whoever is just writing, and makes what they hold outdated. */
    public int eraseReasonsOn(UUID transcriptId) {
        return em.createQuery("""
                        update TurnStance s set s.reason = '', s.version = s.version + 1
                        where s.transcriptId = :transcript
                        """).setParameter("transcript", transcriptId).executeUpdate();
    }

    /** Likewise, in these reviews. */
    public int eraseReasonsOf(Collection<UUID> reviewIds) {
        if (reviewIds.isEmpty()) {
            return 0;
        }
        return em.createQuery("""
                        update TurnStance s set s.reason = '', s.version = s.version + 1
                        where s.reviewId in :reviews
                        """)
                .setParameter("reviews", List.copyOf(reviewIds))
                .executeUpdate();
    }

    /** To be looked at. */
    public List<TurnStance> of(Collection<UUID> reviewIds) {
        if (reviewIds.isEmpty()) {
            return List.of();
        }
        return OnlyLooking.at(
                        em.createQuery("select s from TurnStance s where s.reviewId in :reviews", TurnStance.class))
                .setParameter("reviews", List.copyOf(reviewIds))
                .getResultList();
    }
}
