package nl.naast.transcript.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.transcript.domain.TranscriptDraft;

/** Drafts, each its author's own. */
@ApplicationScoped
public class TranscriptDrafts {
    private final EntityManager em;

    @Inject
    public TranscriptDrafts(EntityManager em) {
        this.em = em;
    }

    public void add(TranscriptDraft draft) {
        em.persist(draft);
    }

    public Optional<TranscriptDraft> of(UUID ownerId, UUID purposeId) {
        return em.createQuery(
                        "select d from TranscriptDraft d where d.ownerId = :owner and d.purposeId = :purpose",
                        TranscriptDraft.class)
                .setParameter("owner", ownerId)
                .setParameter("purpose", purposeId)
                .getResultStream()
                .findFirst();
    }

    public List<TranscriptDraft> of(UUID ownerId) {
        return em.createQuery("select d from TranscriptDraft d where d.ownerId = :owner", TranscriptDraft.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    public void remove(TranscriptDraft draft) {
        em.remove(draft);
    }
}
