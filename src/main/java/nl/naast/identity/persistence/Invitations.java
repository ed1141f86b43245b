package nl.naast.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.identity.domain.Invitation;
import nl.naast.shared.LinkSecret;

/** One-time links that were given out. */
@ApplicationScoped
public class Invitations {
    private final EntityManager em;

    @Inject
    public Invitations(EntityManager em) {
        this.em = em;
    }

    public void add(Invitation invitation) {
        em.persist(invitation);
    }

    public Optional<Invitation> with(LinkSecret token) {
        return em.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    public List<Invitation> unusedFor(UUID accountId) {
        return em.createQuery(
                        "select i from Invitation i where i.accountId = :account and i.usedAt is null",
                        Invitation.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
