package nl.naast.annotation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.annotation.domain.TalkStep;
import org.jspecify.annotations.Nullable;

/** Everything that happened in the talk about conversations, in order. */
@ApplicationScoped
public class TalkSteps {
    private final EntityManager em;

    @Inject
    public TalkSteps(EntityManager em) {
        this.em = em;
    }

    /** Written at once: of two who count on at the same moment, one is refused here. */
    public void add(TalkStep step) {
        em.persist(step);
        em.flush();
    }

    /** The step that this reviewer's browser sent before. */
    public Optional<TalkStep> repeated(UUID reviewId, UUID id) {
        return Optional.ofNullable(em.find(TalkStep.class, id))
                .filter(step -> step.reviewId().equals(reviewId));
    }

    /** The number of the last one; 0 when nothing was said. */
    public long last(UUID submissionId) {
        @Nullable
        Long last = em.createQuery("select max(s.seq) from TalkStep s where s.submissionId = :submission", Long.class)
                .setParameter("submission", submissionId)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** For many listeners at once. */
    public Map<UUID, Long> lastOf(Collection<UUID> submissionIds) {
        return em.createQuery("""
                        select s.submissionId, max(s.seq) from TalkStep s
                        where s.submissionId in :submissions group by s.submissionId
                        """, Object[].class)
                .setParameter("submissions", List.copyOf(submissionIds))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Every version that these reviewers' messages had, oldest first. */
    public List<TalkStep> by(Collection<UUID> reviewIds) {
        if (reviewIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select s from TalkStep s where s.reviewId in :reviews order by s.takenAt, s.seq",
                        TalkStep.class)
                .setParameter("reviews", List.copyOf(reviewIds))
                .getResultList();
    }

    /** Takes the words out: only who did what and when stays. */
    public void eraseWordsOn(UUID transcriptId) {
        em.createQuery("update TalkStep s set s.words = null where s.transcriptId = :transcript")
                .setParameter("transcript", transcriptId)
                .executeUpdate();
    }

    public void eraseWordsBy(Collection<UUID> reviewIds) {
        if (!reviewIds.isEmpty()) {
            em.createQuery("update TalkStep s set s.words = null where s.reviewId in :reviews")
                    .setParameter("reviews", List.copyOf(reviewIds))
                    .executeUpdate();
        }
    }
}
