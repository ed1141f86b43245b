package nl.naast.institute.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.institute.domain.Cohort;
import nl.naast.institute.domain.Programme;
import nl.naast.institute.domain.StudyGroup;

/** Institutes with their programmes, cohorts and groups. */
@ApplicationScoped
public class Institutes {
    private final EntityManager em;

    @Inject
    public Institutes(EntityManager em) {
        this.em = em;
    }

    /** Written at once: other rows point to it, and the provider knows no order across rooms. */
    public void add(Object part) {
        em.persist(part);
        em.flush();
    }

    public Optional<Cohort> cohort(UUID id) {
        return em.createQuery("select c from Cohort c where c.id = :id", Cohort.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<Programme> programmeOf(UUID cohortId) {
        return em.createQuery(
                        "select p from Programme p, Cohort c where c.id = :cohort and p.id = c.programmeId",
                        Programme.class)
                .setParameter("cohort", cohortId)
                .getResultStream()
                .findFirst();
    }

    public List<Programme> programmesOf(UUID instituteId) {
        return em.createQuery(
                        "select p from Programme p where p.instituteId = :institute order by p.name", Programme.class)
                .setParameter("institute", instituteId)
                .getResultList();
    }

    public Optional<Cohort> cohortNamed(UUID programmeId, String name) {
        return em.createQuery(
                        "select c from Cohort c where c.programmeId = :programme and c.name = :name", Cohort.class)
                .setParameter("programme", programmeId)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public Optional<StudyGroup> groupNamed(UUID cohortId, String name) {
        return em.createQuery(
                        "select g from StudyGroup g where g.cohortId = :cohort and g.name = :name", StudyGroup.class)
                .setParameter("cohort", cohortId)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public boolean isEmpty() {
        List<Long> counted =
                em.createQuery("select count(i) from Institute i", Long.class).getResultList();
        return counted.get(0) == 0;
    }
}
