package nl.naast.annotation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.annotation.domain.ClassSeat;

/** Who is in which class session. */
@ApplicationScoped
public class ClassSeats {
    private final EntityManager em;

    @Inject
    public ClassSeats(EntityManager em) {
        this.em = em;
    }

    /** Written at once: somebody who comes in from two windows at the same moment sits down once. */
    public void add(ClassSeat seat) {
        em.persist(seat);
        em.flush();
    }

    /** @return how many of them sit there */
    public int see(UUID sessionId, Collection<UUID> accountIds, Instant at) {
        return em.createQuery("""
                        update ClassSeat s set s.seenAt = :at
                        where s.sessionId = :session and s.accountId in :accounts
                        """)
                .setParameter("at", at)
                .setParameter("session", sessionId)
                .setParameter("accounts", List.copyOf(accountIds))
                .executeUpdate();
    }

    /** How many were heard of lately, or answered the turn that their session is at. */
    public Map<UUID, Integer> hereIn(Collection<UUID> sessionIds, Instant since) {
        Map<UUID, Integer> here = new HashMap<>();
        em.createQuery("""
                        select c.sessionId, count(c.id) from ClassSeat c, ClassSession s
                        where c.sessionId in :sessions and s.id = c.sessionId
                          and (c.seenAt >= :since or exists (select a.id from ClassAnswer a
                            where a.sessionId = c.sessionId and a.turn = s.turn and a.accountId = c.accountId))
                        group by c.sessionId
                        """, Object[].class)
                .setParameter("sessions", List.copyOf(sessionIds))
                .setParameter("since", since)
                .getResultStream()
                .forEach(row -> here.put((UUID) row[0], ((Number) row[1]).intValue()));
        return here;
    }

    public List<ClassSeat> of(UUID accountId) {
        return em.createQuery("select c from ClassSeat c where c.accountId = :account", ClassSeat.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public void removeIn(UUID sessionId) {
        em.createQuery("delete from ClassSeat c where c.sessionId = :session")
                .setParameter("session", sessionId)
                .executeUpdate();
    }

    public void removeOf(UUID accountId) {
        em.createQuery("delete from ClassSeat c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
