package nl.naast.curriculum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.domain.DoneStep;

/** Lessons that were read and steps that were taken. */
@ApplicationScoped
public class DoneSteps {
    private final EntityManager em;

    @Inject
    public DoneSteps(EntityManager em) {
        this.em = em;
    }

    public void add(DoneStep step) {
        em.persist(step);
    }

    public void remove(DoneStep step) {
        em.remove(step);
    }

    public List<DoneStep> of(UUID accountId) {
        return em.createQuery(
                        "select d from DoneStep d where d.accountId = :account order by d.doneAt, d.id", DoneStep.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** What these people did within one institute. */
    public List<DoneStep> of(UUID instituteId, Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select d from DoneStep d where d.instituteId = :institute and d.accountId in :accounts",
                        DoneStep.class)
                .setParameter("institute", instituteId)
                .setParameter("accounts", List.copyOf(accountIds))
                .getResultList();
    }
}
