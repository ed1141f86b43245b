package nl.naast.annotation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.QuickAnswer;
import nl.naast.annotation.domain.MarkAnswer;

/** Quick answers to marks; those taken back are kept and can be given again. */
@ApplicationScoped
public class MarkAnswers {
    private final EntityManager em;

    @Inject
    public MarkAnswers(EntityManager em) {
        this.em = em;
    }

    public void add(MarkAnswer answer) {
        em.persist(answer);
    }

    public Optional<MarkAnswer> ever(UUID markId, UUID reviewId, QuickAnswer answer) {
        return em.createQuery("""
                        select a from MarkAnswer a
                        where a.markId = :mark and a.reviewId = :review and a.answer = :answer
                        """, MarkAnswer.class)
                .setParameter("mark", markId)
                .setParameter("review", reviewId)
                .setParameter("answer", answer)
                .getResultStream()
                .findFirst();
    }

    /** Taken back ones included: that they are gone is news too. */
    public List<MarkAnswer> about(UUID submissionId) {
        return em.createQuery("select a from MarkAnswer a where a.submissionId = :submission", MarkAnswer.class)
                .setParameter("submission", submissionId)
                .getResultList();
    }

    public List<MarkAnswer> by(Collection<UUID> reviewIds) {
        if (reviewIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select a from MarkAnswer a where a.reviewId in :reviews and a.takenBackAt is null",
                        MarkAnswer.class)
                .setParameter("reviews", List.copyOf(reviewIds))
                .getResultList();
    }
}
