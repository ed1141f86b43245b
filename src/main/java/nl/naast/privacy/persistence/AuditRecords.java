package nl.naast.privacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.naast.privacy.domain.AuditRecord;

/** The trail, which only grows. */
@ApplicationScoped
public class AuditRecords {
    private final EntityManager em;

    @Inject
    public AuditRecords(EntityManager em) {
        this.em = em;
    }

    public void add(AuditRecord record) {
        em.persist(record);
    }

    public List<AuditRecord> by(UUID actorId) {
        return em.createQuery(
                        "select r from AuditRecord r where r.actorId = :actor order by r.happenedAt", AuditRecord.class)
                .setParameter("actor", actorId)
                .getResultList();
    }
}
