package nl.naast.annotation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.domain.TalkMessage;
import nl.naast.review.ReviewerRole;
import org.jspecify.annotations.Nullable;

/** What was said about conversations; what was taken back is there without its words. */
@ApplicationScoped
public class TalkMessages {
    private final EntityManager em;

    @Inject
    public TalkMessages(EntityManager em) {
        this.em = em;
    }

    public void add(TalkMessage message) {
        em.persist(message);
    }

    public Optional<TalkMessage> in(UUID submissionId, UUID messageId) {
        return em.createQuery(
                        "select m from TalkMessage m where m.id = :id and m.submissionId = :submission",
                        TalkMessage.class)
                .setParameter("id", messageId)
                .setParameter("submission", submissionId)
                .getResultStream()
                .findFirst();
    }

    /** To which something happened after {@code seq}, in the order in which they were written. */
    public List<TalkMessage> after(UUID submissionId, long seq) {
        return em.createQuery("""
                        select m from TalkMessage m where m.submissionId = :submission and m.seq > :seq
                        order by m.firstSeq
                        """, TalkMessage.class)
                .setParameter("submission", submissionId)
                .setParameter("seq", seq)
                .getResultList();
    }

    /** @param markRole of the one whose mark they are about; null for the turn itself */
    public record Unseen(
            UUID submissionId, int turn, @Nullable ReviewerRole markRole, long count) {}

    /** What others said after these reviewers last looked, counted in one go. */
    public List<Unseen> unseen(Collection<UUID> submissionIds, Collection<UUID> ownReviewIds) {
        if (submissionIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select m.submissionId, m.turnNumber, m.markRole, count(m) from TalkMessage m
                        where m.submissionId in :submissions and m.reviewId not in :own
                          and m.takenBackAt is null and m.words <> ''
                          and m.firstSeq > (select coalesce(max(s.seq), 0) from TalkSeen s
                                            where s.reviewId in :own and s.submissionId = m.submissionId)
                        group by m.submissionId, m.turnNumber, m.markRole
                        """, Object[].class)
                .setParameter("submissions", List.copyOf(submissionIds))
                .setParameter("own", List.copyOf(ownReviewIds))
                .getResultStream()
                .map(row -> new Unseen((UUID) row[0], (Integer) row[1], (ReviewerRole) row[2], (Long) row[3]))
                .toList();
    }

    public List<TalkMessage> by(Collection<UUID> reviewIds) {
        if (reviewIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select m from TalkMessage m where m.reviewId in :reviews order by m.writtenAt, m.id",
                        TalkMessage.class)
                .setParameter("reviews", List.copyOf(reviewIds))
                .getResultList();
    }

    /** It waits for whoever is just writing, and makes what they hold outdated. */
    public void eraseWordsOn(UUID transcriptId) {
        em.createQuery(
                        "update TalkMessage m set m.words = '', m.version = m.version + 1 where m.transcriptId = :transcript")
                .setParameter("transcript", transcriptId)
                .executeUpdate();
    }
}
