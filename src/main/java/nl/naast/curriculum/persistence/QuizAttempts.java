package nl.naast.curriculum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.curriculum.domain.QuizAnswer;
import nl.naast.curriculum.domain.QuizAttempt;
import org.jspecify.annotations.Nullable;

/** Attempts at quizzes with their answers. */
@ApplicationScoped
public class QuizAttempts {
    private final EntityManager em;

    @Inject
    public QuizAttempts(EntityManager em) {
        this.em = em;
    }

    /** How far an attempt came. */
    public record Tally(UUID accountId, String module, int number, boolean finished, int answered, int right) {}

    /** How often an item was answered, and how often right. */
    public record ItemTally(String item, int answered, int right) {}

    /** One choice in one attempt. */
    public record Choice(String module, int number, String item, String chosen, Instant answeredAt) {}

    /** Written at once, so that a second tab that begins too is told so here. */
    public void add(QuizAttempt attempt) {
        em.persist(attempt);
        em.flush();
    }

    public void add(QuizAnswer answer) {
        em.persist(answer);
    }

    /** The first one first. */
    public List<QuizAttempt> of(UUID accountId, String module) {
        return em.createQuery("""
                        select t from QuizAttempt t where t.accountId = :account and t.module = :module order by t.number
                        """, QuizAttempt.class)
                .setParameter("account", accountId)
                .setParameter("module", module)
                .getResultList();
    }

    public Optional<QuizAttempt> own(UUID accountId, UUID attemptId) {
        return em.createQuery(
                        "select t from QuizAttempt t where t.id = :id and t.accountId = :account", QuizAttempt.class)
                .setParameter("id", attemptId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    public List<QuizAnswer> answers(UUID attemptId) {
        return em.createQuery(
                        "select q from QuizAnswer q where q.attemptId = :attempt order by q.answeredAt, q.id",
                        QuizAnswer.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    /** Every choice that a person made. */
    public List<Choice> of(UUID accountId) {
        return em.createQuery("""
                        select t.module, t.number, q.item, q.chosen, q.answeredAt from QuizAttempt t, QuizAnswer q
                        where t.accountId = :account and q.attemptId = t.id order by q.answeredAt, q.id
                        """, Object[].class)
                .setParameter("account", accountId)
                .getResultStream()
                .map(row ->
                        new Choice((String) row[0], number(row[1]), (String) row[2], (String) row[3], (Instant) row[4]))
                .toList();
    }

    public List<Tally> talliesOf(UUID accountId) {
        return em.createQuery("""
                        select t.accountId, t.module, t.number, t.finishedAt, count(q.id),
                          sum(q.points)
                        from QuizAttempt t left join QuizAnswer q on q.attemptId = t.id
                        where t.accountId = :account
                        group by t.accountId, t.module, t.number, t.finishedAt
                        """, Object[].class)
                .setParameter("account", accountId)
                .getResultStream()
                .map(QuizAttempts::tally)
                .toList();
    }

    /** Of these people within one institute. */
    public List<Tally> talliesOf(UUID instituteId, Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select t.accountId, t.module, t.number, t.finishedAt, count(q.id),
                          sum(q.points)
                        from QuizAttempt t left join QuizAnswer q on q.attemptId = t.id
                        where t.instituteId = :institute and t.accountId in :accounts
                        group by t.accountId, t.module, t.number, t.finishedAt
                        """, Object[].class)
                .setParameter("institute", instituteId)
                .setParameter("accounts", List.copyOf(accountIds))
                .getResultStream()
                .map(QuizAttempts::tally)
                .toList();
    }

    /** Over all attempts of these people within one institute. */
    public List<ItemTally> itemsOf(UUID instituteId, Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select q.item, count(q.id), sum(q.points)
                        from QuizAnswer q, QuizAttempt t
                        where q.attemptId = t.id and t.instituteId = :institute and t.accountId in :accounts
                        group by q.item
                        """, Object[].class)
                .setParameter("institute", instituteId)
                .setParameter("accounts", List.copyOf(accountIds))
                .getResultStream()
                .map(row -> new ItemTally((String) row[0], number(row[1]), number(row[2])))
                .toList();
    }

    private static Tally tally(@Nullable Object[] row) {
        return new Tally(
                (UUID) row[0], (String) row[1], number(row[2]), row[3] != null, number(row[4]), number(row[5]));
    }

    private static int number(@Nullable Object count) {
        return count == null ? 0 : ((Number) count).intValue();
    }
}
