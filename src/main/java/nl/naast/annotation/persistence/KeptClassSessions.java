package nl.naast.annotation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.domain.ClassSession;
import nl.naast.annotation.domain.ClassTurn;

/** Class sessions with the turns that they looked at. */
@ApplicationScoped
public class KeptClassSessions {
    private static final int MOST_ENDED = 50;

    private final EntityManager em;

    @Inject
    public KeptClassSessions(EntityManager em) {
        this.em = em;
    }

    /** Where a session stands, in one number that rises with each change. */
    public record Stand(UUID id, long revision, int turn) {}

    /** Written at once: a code that is taken is refused here. */
    public void add(ClassSession session) {
        em.persist(session);
        em.flush();
    }

    public Optional<ClassSession> byId(UUID id) {
        return Optional.ofNullable(em.find(ClassSession.class, id));
    }

    public Optional<ClassSession> byCode(String code) {
        return em.createQuery("select s from ClassSession s where s.code = :code", ClassSession.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    public List<ClassSession> running(Collection<UUID> cohortIds) {
        return em.createQuery("""
                        select s from ClassSession s where s.cohortId in :cohorts and s.endedAt is null
                        order by s.startedAt desc
                        """, ClassSession.class)
                .setParameter("cohorts", List.copyOf(cohortIds))
                .getResultList();
    }

    /** The newest first. */
    public List<ClassSession> ended(UUID cohortId) {
        return em.createQuery("""
                        select s from ClassSession s where s.cohortId = :cohort and s.endedAt is not null
                        order by s.startedAt desc
                        """, ClassSession.class)
                .setParameter("cohort", cohortId)
                .setMaxResults(MOST_ENDED)
                .getResultList();
    }

    public List<ClassSession> runningAbout(UUID transcriptId) {
        return em.createQuery(
                        "select s from ClassSession s where s.transcriptId = :transcript and s.endedAt is null",
                        ClassSession.class)
                .setParameter("transcript", transcriptId)
                .getResultList();
    }

    public List<ClassSession> runningSinceBefore(Instant moment, int most) {
        return em.createQuery(
                        "select s from ClassSession s where s.endedAt is null and s.startedAt < :moment",
                        ClassSession.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    public Map<UUID, Stand> standsOf(Collection<UUID> ids) {
        Map<UUID, Stand> stands = new HashMap<>();
        em.createQuery("select s.id, s.revision, s.turn from ClassSession s where s.id in :ids", Object[].class)
                .setParameter("ids", List.copyOf(ids))
                .getResultStream()
                .map(row -> new Stand((UUID) row[0], (Long) row[1], (Integer) row[2]))
                .forEach(stand -> stands.put(stand.id(), stand));
        return stands;
    }

    public void add(ClassTurn turn) {
        em.persist(turn);
        em.flush();
    }

    /** In the order of the conversation. */
    public List<ClassTurn> turnsOf(UUID sessionId) {
        return em.createQuery(
                        "select t from ClassTurn t where t.sessionId = :session order by t.number", ClassTurn.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** Alone with this turn until the transaction ends: nobody answers while it is revealed, and nobody twice. */
    public Optional<ClassTurn> locked(UUID sessionId, int number) {
        return em.createQuery(
                        "select t from ClassTurn t where t.sessionId = :session and t.number = :number",
                        ClassTurn.class)
                .setParameter("session", sessionId)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
