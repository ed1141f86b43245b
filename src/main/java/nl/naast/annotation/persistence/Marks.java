package nl.naast.annotation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.domain.Mark;
import nl.naast.shared.persistence.OnlyLooking;

/** Marks; removed ones are kept and come back only where that is said. */
@ApplicationScoped
public class Marks {
    private final EntityManager em;

    @Inject
    public Marks(EntityManager em) {
        this.em = em;
    }

    /** Written at once: whoever made it is told the revision it has from then on. */
    public void add(Mark mark) {
        em.persist(mark);
        em.flush();
    }

    /**
     * Takes the words with all marks on this transcript away, removed marks included. It waits for whoever is just
     * writing, and makes what they hold outdated.
     */
    public int eraseTextsOn(UUID transcriptId) {
        return em.createQuery("""
                        update Mark m set m.remark = '', m.rewrite = '', m.quote = '', m.version = m.version + 1
                        where m.transcriptId = :transcript
                        """).setParameter("transcript", transcriptId).executeUpdate();
    }

    /** Removed ones included: a repeated request must find what it made. */
    public List<Mark> everMadeOn(UUID reviewId, int turnNumber) {
        return em.createQuery("select m from Mark m where m.reviewId = :review and m.turnNumber = :turn", Mark.class)
                .setParameter("review", reviewId)
                .setParameter("turn", turnNumber)
                .getResultList();
    }

    public Optional<Mark> in(UUID reviewId, UUID markId) {
        return em.createQuery("select m from Mark m where m.id = :id and m.reviewId = :review", Mark.class)
                .setParameter("id", markId)
                .setParameter("review", reviewId)
                .getResultStream()
                .findFirst();
    }

    /** One that stands in one of these reviews. */
    public Optional<Mark> among(Collection<UUID> reviewIds, UUID markId) {
        return em.createQuery("""
                        select m from Mark m
                        where m.id = :id and m.reviewId in :reviews and m.removedAt is null
                        """, Mark.class)
                .setParameter("id", markId)
                .setParameter("reviews", List.copyOf(reviewIds))
                .getResultStream()
                .findFirst();
    }

    /** Removed ones included: their words are somebody's still. */
    public List<Mark> everIn(Collection<UUID> reviewIds) {
        if (reviewIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select m from Mark m where m.reviewId in :reviews order by m.madeAt, m.id", Mark.class)
                .setParameter("reviews", List.copyOf(reviewIds))
                .getResultList();
    }

    /** To be looked at. */
    public List<Mark> of(Collection<UUID> reviewIds) {
        if (reviewIds.isEmpty()) {
            return List.of();
        }
        return OnlyLooking.at(em.createQuery("""
                        select m from Mark m where m.reviewId in :reviews and m.removedAt is null
                        order by m.turnNumber, m.madeAt, m.id
                        """, Mark.class))
                .setParameter("reviews", List.copyOf(reviewIds))
                .getResultList();
    }
}
