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
import java.util.stream.Stream;
import nl.naast.annotation.domain.ReadingStep;
import org.jspecify.annotations.Nullable;

/** Every step of every review, in order. */
@ApplicationScoped
public class ReadingSteps {
    private final EntityManager em;

    @Inject
    public ReadingSteps(EntityManager em) {
        this.em = em;
    }

    /** Written at once: of two windows that count on at the same moment, one is refused here. */
    public void add(ReadingStep step) {
        em.persist(step);
        em.flush();
    }

    public Optional<ReadingStep> byId(UUID reviewId, UUID id) {
        return Optional.ofNullable(em.find(ReadingStep.class, id))
                .filter(step -> step.reviewId().equals(reviewId));
    }

    /** @param ofTarget number of the last step about the target, 0 when there is none */
    public record Last(long ofReview, long ofTarget) {}

    public Last last(UUID reviewId, String target) {
        @Nullable
        Object[] row = em.createQuery("""
                        select max(s.seq), max(case when s.target = :target then s.seq else 0 end)
                        from ReadingStep s where s.reviewId = :review
                        """, Object[].class)
                .setParameter("review", reviewId)
                .setParameter("target", target)
                .getSingleResult();
        return new Last(number(row[0]), number(row[1]));
    }

    private static long number(@Nullable Object found) {
        return found == null ? 0 : ((Number) found).longValue();
    }

    public List<ReadingStep> after(UUID reviewId, long seq, int most) {
        return em.createQuery(
                        "select s from ReadingStep s where s.reviewId = :review and s.seq > :seq order by s.seq",
                        ReadingStep.class)
                .setParameter("review", reviewId)
                .setParameter("seq", seq)
                .setMaxResults(most)
                .getResultList();
    }

    /** The last ones, oldest first. */
    public List<ReadingStep> latest(UUID reviewId, int most) {
        List<ReadingStep> newestFirst = em.createQuery(
                        "select s from ReadingStep s where s.reviewId = :review order by s.seq desc", ReadingStep.class)
                .setParameter("review", reviewId)
                .setMaxResults(most)
                .getResultList();
        return Stream.iterate(newestFirst.size() - 1, i -> i >= 0, i -> i - 1)
                .map(newestFirst::get)
                .toList();
    }

    /** For many readers at once: the number of each review's last step. */
    public Map<UUID, Long> lastOf(Collection<UUID> reviewIds) {
        return em.createQuery(
                        "select s.reviewId, max(s.seq) from ReadingStep s where s.reviewId in :reviews group by s.reviewId",
                        Object[].class)
                .setParameter("reviews", List.copyOf(reviewIds))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Takes the words out of all steps about this transcript: only who did what and when stays. */
    public int eraseStatesOn(UUID transcriptId) {
        return em.createQuery(
                        "update ReadingStep s set s.before = null, s.after = null where s.transcriptId = :transcript")
                .setParameter("transcript", transcriptId)
                .executeUpdate();
    }

    public int eraseStatesOf(Collection<UUID> reviewIds) {
        if (reviewIds.isEmpty()) {
            return 0;
        }
        return em.createQuery("update ReadingStep s set s.before = null, s.after = null where s.reviewId in :reviews")
                .setParameter("reviews", List.copyOf(reviewIds))
                .executeUpdate();
    }
}
