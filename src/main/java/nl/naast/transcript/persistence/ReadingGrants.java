package nl.naast.transcript.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.naast.transcript.domain.ReadingGrant;

/** Who may read what. */
@ApplicationScoped
public class ReadingGrants {
    private final EntityManager em;

    @Inject
    public ReadingGrants(EntityManager em) {
        this.em = em;
    }

    public void add(ReadingGrant grant) {
        em.persist(grant);
    }

    public Optional<ReadingGrant> of(UUID transcriptId, UUID accountId) {
        return em.createQuery(
                        "select g from ReadingGrant g where g.transcriptId = :transcript and g.accountId = :account",
                        ReadingGrant.class)
                .setParameter("transcript", transcriptId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    public Optional<UUID> instituteOf(UUID transcriptId) {
        return em.createQuery("select t.instituteId from Transcript t where t.id = :transcript", UUID.class)
                .setParameter("transcript", transcriptId)
                .getResultStream()
                .findFirst();
    }
}
