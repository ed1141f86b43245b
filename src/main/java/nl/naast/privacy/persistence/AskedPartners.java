package nl.naast.privacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.privacy.domain.PartnerConsent;
import nl.naast.shared.LinkSecret;

/** What practice partners were asked and said. */
@ApplicationScoped
public class AskedPartners {
    private final EntityManager em;

    @Inject
    public AskedPartners(EntityManager em) {
        this.em = em;
    }

    /** The database first hears what was set aside, because this one takes its place. */
    public void add(PartnerConsent consent) {
        em.flush();
        em.persist(consent);
        em.flush();
    }

    /** The one about the draft that is being made now. */
    public Optional<PartnerConsent> onDraft(UUID authorId, UUID purposeId) {
        return em.createQuery("""
                        select c from PartnerConsent c
                        where c.authorId = :author and c.purposeId = :purpose
                          and c.subjectId is null and c.setAsideAt is null
                        """, PartnerConsent.class)
                .setParameter("author", authorId)
                .setParameter("purpose", purposeId)
                .getResultStream()
                .findFirst();
    }

    public Optional<PartnerConsent> on(UUID subjectId) {
        return em.createQuery("select c from PartnerConsent c where c.subjectId = :subject", PartnerConsent.class)
                .setParameter("subject", subjectId)
                .getResultStream()
                .findFirst();
    }

    /** By the link that the author gave, or by the one that the partner keeps. */
    public Optional<PartnerConsent> with(LinkSecret secret) {
        return em.createQuery(
                        "select c from PartnerConsent c where c.linkHash = :hash or c.keepHash = :hash",
                        PartnerConsent.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }

    public List<PartnerConsent> askedBy(UUID authorId) {
        return em.createQuery(
                        "select c from PartnerConsent c where c.authorId = :author order by c.askedAt",
                        PartnerConsent.class)
                .setParameter("author", authorId)
                .getResultList();
    }
}
