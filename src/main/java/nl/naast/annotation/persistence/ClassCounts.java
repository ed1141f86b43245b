package nl.naast.annotation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.domain.ClassCount;
import nl.naast.annotation.domain.ClassLine;

/** What stays of answers when a turn is revealed: numbers, and for a while lines, of nobody in particular. */
@ApplicationScoped
public class ClassCounts {
    private final EntityManager em;

    @Inject
    public ClassCounts(EntityManager em) {
        this.em = em;
    }

    public void add(ClassCount count) {
        em.persist(count);
    }

    public void add(ClassLine line) {
        em.persist(line);
    }

    public List<ClassCount> of(UUID sessionId, int turn) {
        return em.createQuery(
                        "select c from ClassCount c where c.sessionId = :session and c.turn = :turn", ClassCount.class)
                .setParameter("session", sessionId)
                .setParameter("turn", turn)
                .getResultList();
    }

    public List<ClassCount> in(UUID sessionId) {
        return em.createQuery("select c from ClassCount c where c.sessionId = :session", ClassCount.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** Those that were not hidden; by id, which says nothing about who came first. */
    public List<ClassLine> linesOf(UUID sessionId, int turn) {
        return em.createQuery("""
                        select l from ClassLine l where l.sessionId = :session and l.turn = :turn and l.hidden = false
                        order by l.id
                        """, ClassLine.class)
                .setParameter("session", sessionId)
                .setParameter("turn", turn)
                .getResultList();
    }

    public Optional<ClassLine> line(UUID sessionId, UUID id) {
        return em.createQuery("select l from ClassLine l where l.sessionId = :session and l.id = :id", ClassLine.class)
                .setParameter("session", sessionId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public void removeLinesIn(UUID sessionId) {
        em.createQuery("delete from ClassLine l where l.sessionId = :session")
                .setParameter("session", sessionId)
                .executeUpdate();
    }
}
