package nl.naast.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.assignment.Round;
import nl.naast.assignment.domain.PracticeRound;

/** All rounds of all cohorts. */
@ApplicationScoped
public class PracticeRounds {
    private final EntityManager em;

    @Inject
    public PracticeRounds(EntityManager em) {
        this.em = em;
    }

    /** Written at once: other rows point to it, and the provider knows no order across rooms. */
    public void add(PracticeRound round) {
        em.persist(round);
        em.flush();
    }

    public Optional<Round> byId(UUID id) {
        return em.createQuery("select r from PracticeRound r where r.id = :id", PracticeRound.class)
                .setParameter("id", id)
                .getResultStream()
                .map(PracticeRound::view)
                .findFirst();
    }

    public List<Round> of(Collection<UUID> cohortIds) {
        if (cohortIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select r from PracticeRound r where r.cohortId in :cohorts order by r.opensAt, r.number",
                        PracticeRound.class)
                .setParameter("cohorts", List.copyOf(cohortIds))
                .getResultStream()
                .map(PracticeRound::view)
                .toList();
    }
}
