package nl.naast.curriculum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.curriculum.domain.SyllabusLine;
import nl.naast.curriculum.domain.SyllabusVersion;

/** Every programme's own versions of the syllabus. */
@ApplicationScoped
public class SyllabusVersions {
    private final EntityManager em;

    @Inject
    public SyllabusVersions(EntityManager em) {
        this.em = em;
    }

    /** Written at once: of two that begin a draft at the same moment, one is told so here. */
    public void add(SyllabusVersion version) {
        em.persist(version);
        em.flush();
    }

    public void remove(SyllabusVersion version) {
        em.remove(version);
    }

    public Optional<SyllabusVersion> known(UUID id) {
        return em.createQuery("select v from SyllabusVersion v where v.id = :id", SyllabusVersion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<SyllabusVersion> numbered(UUID programmeId, int number) {
        return em.createQuery(
                        "select v from SyllabusVersion v where v.programmeId = :programme and v.number = :number",
                        SyllabusVersion.class)
                .setParameter("programme", programmeId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The programme's draft, kept for the one who changes it: two who work on different parts wait for each other. */
    public Optional<SyllabusVersion> draftToChange(UUID programmeId) {
        return em.createQuery(
                        "select v from SyllabusVersion v where v.programmeId = :programme and v.publishedAt is null",
                        SyllabusVersion.class)
                .setParameter("programme", programmeId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Newest first, without what is in them. */
    public List<SyllabusLine> of(UUID programmeId) {
        return em.createQuery("""
                        select v.number, v.basedOn, v.madeAt, v.publishedAt from SyllabusVersion v
                        where v.programmeId = :programme order by v.number desc
                        """, Object[].class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .map(SyllabusVersions::line)
                .toList();
    }

    /** What the programme's students see; empty when that is what ships with the product. */
    public Optional<UUID> newestPublished(UUID programmeId) {
        return em.createQuery("""
                        select v.id from SyllabusVersion v
                        where v.programmeId = :programme and v.publishedAt is not null order by v.number desc
                        """, UUID.class)
                .setParameter("programme", programmeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those that somebody began or published. */
    public List<SyllabusVersion> by(UUID accountId) {
        return em.createQuery(
                        "select v from SyllabusVersion v where v.madeBy = :account or v.publishedBy = :account",
                        SyllabusVersion.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    private static SyllabusLine line(Object[] row) {
        return new SyllabusLine(
                ((Number) row[0]).intValue(), ((Number) row[1]).intValue(), (Instant) row[2], (Instant) row[3]);
    }
}
