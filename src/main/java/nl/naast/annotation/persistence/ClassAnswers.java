package nl.naast.annotation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.domain.ClassAnswer;

/** What people in class answered to turns that are still open. */
@ApplicationScoped
public class ClassAnswers {
    private final EntityManager em;

    @Inject
    public ClassAnswers(EntityManager em) {
        this.em = em;
    }

    public void add(ClassAnswer answer) {
        em.persist(answer);
    }

    public Optional<ClassAnswer> of(UUID sessionId, int turn, UUID accountId) {
        return em.createQuery("""
                        select a from ClassAnswer a
                        where a.sessionId = :session and a.turn = :turn and a.accountId = :account
                        """, ClassAnswer.class)
                .setParameter("session", sessionId)
                .setParameter("turn", turn)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    public List<ClassAnswer> by(UUID accountId) {
        return em.createQuery(
                        "select a from ClassAnswer a where a.accountId = :account order by a.sentAt", ClassAnswer.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public List<ClassAnswer> to(UUID sessionId, int turn) {
        return em.createQuery(
                        "select a from ClassAnswer a where a.sessionId = :session and a.turn = :turn",
                        ClassAnswer.class)
                .setParameter("session", sessionId)
                .setParameter("turn", turn)
                .getResultList();
    }

    /** How many answered the turn that each session is at. */
    public Map<UUID, Integer> countsOf(Collection<UUID> sessionIds) {
        Map<UUID, Integer> counts = new HashMap<>();
        em.createQuery("""
                        select a.sessionId, count(a.id) from ClassAnswer a, ClassSession s
                        where a.sessionId in :sessions and s.id = a.sessionId and s.turn = a.turn group by a.sessionId
                        """, Object[].class)
                .setParameter("sessions", List.copyOf(sessionIds))
                .getResultStream()
                .forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    public void removeTo(UUID sessionId, int turn) {
        em.createQuery("delete from ClassAnswer a where a.sessionId = :session and a.turn = :turn")
                .setParameter("session", sessionId)
                .setParameter("turn", turn)
                .executeUpdate();
    }

    public void removeIn(UUID sessionId) {
        em.createQuery("delete from ClassAnswer a where a.sessionId = :session")
                .setParameter("session", sessionId)
                .executeUpdate();
    }

    public void removeBy(UUID accountId) {
        em.createQuery("delete from ClassAnswer a where a.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
