package nl.naast.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.review.domain.Review;

/** All reviews. */
@ApplicationScoped
public class KeptReviews {
    private final EntityManager em;

    @Inject
    public KeptReviews(EntityManager em) {
        this.em = em;
    }

    /** Written at once: other rows point to it, and the provider knows no order across rooms. */
    public void add(Review review) {
        em.persist(review);
        em.flush();
    }

    public Optional<Review> of(UUID reviewId, UUID reviewerId) {
        return em.createQuery("""
                        select r from Review r
                        where r.id = :id and r.reviewerId = :reviewer and r.withdrawnAt is null
                        """, Review.class)
                .setParameter("id", reviewId)
                .setParameter("reviewer", reviewerId)
                .getResultStream()
                .findFirst();
    }

    public List<Review> by(UUID reviewerId) {
        return em.createQuery("""
                        select r from Review r
                        where r.reviewerId = :reviewer and r.withdrawnAt is null order by r.assignedAt, r.id
                        """, Review.class)
                .setParameter("reviewer", reviewerId)
                .getResultList();
    }

    /** Withdrawn ones included: what someone wrote in them is theirs too. */
    public List<Review> everBy(UUID reviewerId) {
        return em.createQuery(
                        "select r from Review r where r.reviewerId = :reviewer order by r.assignedAt", Review.class)
                .setParameter("reviewer", reviewerId)
                .getResultList();
    }

    public List<Review> ofSubmissions(Collection<UUID> submissionIds) {
        if (submissionIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select r from Review r
                        where r.submissionId in :submissions and r.withdrawnAt is null
                        order by r.submissionId, r.role, r.letter
                        """, Review.class)
                .setParameter("submissions", List.copyOf(submissionIds))
                .getResultList();
    }

    /** Withdrawn ones included: what was written in them is about the same text. */
    public List<Review> everOn(UUID transcriptId) {
        return em.createQuery("select r from Review r where r.transcriptId = :transcript", Review.class)
                .setParameter("transcript", transcriptId)
                .getResultList();
    }

    /** Withdrawn ones included. */
    public Optional<Review> ever(UUID reviewId, UUID reviewerId) {
        return em.createQuery("select r from Review r where r.id = :id and r.reviewerId = :reviewer", Review.class)
                .setParameter("id", reviewId)
                .setParameter("reviewer", reviewerId)
                .getResultStream()
                .findFirst();
    }

    /** Withdrawn ones included: someone can be asked again. */
    public Optional<Review> everAsked(UUID submissionId, UUID reviewerId) {
        return em.createQuery(
                        "select r from Review r where r.submissionId = :submission and r.reviewerId = :reviewer",
                        Review.class)
                .setParameter("submission", submissionId)
                .setParameter("reviewer", reviewerId)
                .getResultStream()
                .findFirst();
    }

    /** Reviewer and number of reviews in this round other than self-assessments. */
    public List<Object[]> loadIn(UUID roundId) {
        return em.createQuery("""
                        select r.reviewerId, count(r) from Review r
                        where r.roundId = :round and r.withdrawnAt is null and r.reviewerId <> r.authorId
                        group by r.reviewerId
                        """, Object[].class)
                .setParameter("round", roundId)
                .getResultList();
    }

    public List<UUID> reviewersOf(UUID authorId) {
        return em.createQuery("select distinct r.reviewerId from Review r where r.authorId = :author", UUID.class)
                .setParameter("author", authorId)
                .getResultList();
    }
}
