package nl.naast.privacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.privacy.domain.Consent;

/** All consents that were given, withdrawn ones included. */
@ApplicationScoped
public class GivenConsents {
    private final EntityManager em;

    @Inject
    public GivenConsents(EntityManager em) {
        this.em = em;
    }

    public void add(Consent consent) {
        em.persist(consent);
    }

    public List<Consent> by(UUID accountId) {
        return em.createQuery("select c from Consent c where c.accountId = :account order by c.givenAt", Consent.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** The one that still stands. */
    public Optional<Consent> standing(UUID accountId, UUID subjectId) {
        return em.createQuery("""
                        select c from Consent c
                        where c.accountId = :account and c.subjectId = :subject and c.withdrawnAt is null
                        """, Consent.class)
                .setParameter("account", accountId)
                .setParameter("subject", subjectId)
                .getResultStream()
                .findFirst();
    }
}
