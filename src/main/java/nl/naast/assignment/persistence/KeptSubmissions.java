package nl.naast.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.assignment.domain.Submission;

/** Everything that was handed in. */
@ApplicationScoped
public class KeptSubmissions {
    private final EntityManager em;

    @Inject
    public KeptSubmissions(EntityManager em) {
        this.em = em;
    }

    /** Written at once: other rows point to it, and the provider knows no order across rooms. */
    public void add(Submission submission) {
        em.persist(submission);
        em.flush();
    }

    public Optional<Submission> byId(UUID id) {
        return em.createQuery("select s from Submission s where s.id = :id", Submission.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<Submission> ofTranscript(UUID transcriptId) {
        return em.createQuery("select s from Submission s where s.transcriptId = :transcript", Submission.class)
                .setParameter("transcript", transcriptId)
                .getResultStream()
                .findFirst();
    }

    /** The last one that was withdrawn. */
    public Optional<Submission> withdrawn(UUID authorId, UUID roundId) {
        return em.createQuery("""
                        select s from Submission s
                        where s.authorId = :author and s.roundId = :round and s.withdrawnAt is not null
                        order by s.withdrawnAt desc
                        """, Submission.class)
                .setParameter("author", authorId)
                .setParameter("round", roundId)
                .getResultStream()
                .findFirst();
    }

    /** The one that stands: withdrawn ones left out. */
    public Optional<Submission> of(UUID authorId, UUID roundId) {
        return em.createQuery("""
                        select s from Submission s
                        where s.authorId = :author and s.roundId = :round and s.withdrawnAt is null
                        """, Submission.class)
                .setParameter("author", authorId)
                .setParameter("round", roundId)
                .getResultStream()
                .findFirst();
    }

    public List<Submission> by(UUID authorId) {
        return em.createQuery(
                        "select s from Submission s where s.authorId = :author order by s.handedInAt", Submission.class)
                .setParameter("author", authorId)
                .getResultList();
    }

    public List<Submission> inRounds(Collection<UUID> roundIds) {
        if (roundIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select s from Submission s where s.roundId in :rounds order by s.handedInAt", Submission.class)
                .setParameter("rounds", List.copyOf(roundIds))
                .getResultList();
    }
}
