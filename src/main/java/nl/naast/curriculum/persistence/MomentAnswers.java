package nl.naast.curriculum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.domain.MomentAnswer;

/** Answers to moments, finished or not. */
@ApplicationScoped
public class MomentAnswers {
    private final EntityManager em;

    @Inject
    public MomentAnswers(EntityManager em) {
        this.em = em;
    }

    /** How many finished answers somebody gave to a moment. */
    public record Count(UUID accountId, String moment, int answers) {}

    /** Written at once, so that a second tab that begins too is told so here. */
    public void add(MomentAnswer answer) {
        em.persist(answer);
        em.flush();
    }

    /** The first one first. */
    public List<MomentAnswer> of(UUID accountId, String moment) {
        return em.createQuery("""
                        select a from MomentAnswer a where a.accountId = :account and a.moment = :moment
                        order by a.number
                        """, MomentAnswer.class)
                .setParameter("account", accountId)
                .setParameter("moment", moment)
                .getResultList();
    }

    public List<MomentAnswer> of(UUID accountId) {
        return em.createQuery(
                        "select a from MomentAnswer a where a.accountId = :account order by a.changedAt",
                        MomentAnswer.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public List<Count> countsOf(UUID accountId) {
        return em.createQuery("""
                        select a.accountId, a.moment, count(a.id) from MomentAnswer a
                        where a.accountId = :account and a.finishedAt is not null
                        group by a.accountId, a.moment
                        """, Object[].class)
                .setParameter("account", accountId)
                .getResultStream()
                .map(MomentAnswers::count)
                .toList();
    }

    /** Of these people within one institute. */
    public List<Count> countsOf(UUID instituteId, Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select a.accountId, a.moment, count(a.id) from MomentAnswer a
                        where a.instituteId = :institute and a.accountId in :accounts and a.finishedAt is not null
                        group by a.accountId, a.moment
                        """, Object[].class)
                .setParameter("institute", instituteId)
                .setParameter("accounts", List.copyOf(accountIds))
                .getResultStream()
                .map(MomentAnswers::count)
                .toList();
    }

    private static Count count(Object[] row) {
        return new Count((UUID) row[0], (String) row[1], ((Number) row[2]).intValue());
    }
}
