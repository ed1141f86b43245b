package nl.naast.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.review.domain.Rating;

/** All ratings that were chosen. */
@ApplicationScoped
public class Ratings {
    private final EntityManager em;

    @Inject
    public Ratings(EntityManager em) {
        this.em = em;
    }

    public void add(Rating rating) {
        em.persist(rating);
    }

    /** Written at once, so that the same scale can be chosen on again within the same transaction. */
    public void remove(Rating rating) {
        em.remove(rating);
        em.flush();
    }

    public Optional<Rating> on(UUID reviewId, String scale) {
        return em.createQuery("select r from Rating r where r.reviewId = :review and r.scale = :scale", Rating.class)
                .setParameter("review", reviewId)
                .setParameter("scale", scale)
                .getResultStream()
                .findFirst();
    }

    public List<Rating> of(Collection<UUID> reviewIds) {
        if (reviewIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select r from Rating r where r.reviewId in :reviews", Rating.class)
                .setParameter("reviews", List.copyOf(reviewIds))
                .getResultList();
    }
}
