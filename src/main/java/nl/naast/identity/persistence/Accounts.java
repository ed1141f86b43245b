package nl.naast.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.naast.identity.domain.Account;

/** All accounts. */
@ApplicationScoped
public class Accounts {
    private final EntityManager em;

    @Inject
    public Accounts(EntityManager em) {
        this.em = em;
    }

    /** Written at once: other rows point to it, and the provider knows no order across rooms. */
    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    public Optional<Account> byId(UUID id) {
        return em.createQuery("select a from Account a where a.id = :id", Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> bySignInName(String name) {
        return em.createQuery("select a from Account a where a.signInName = :name", Account.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select a.id, a.displayName from Account a where a.id in :ids", Object[].class)
                    .setParameter("ids", List.copyOf(ids))
                    .getResultList()
                    .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }

    public Optional<Account> firstAdministrator() {
        return em.createQuery(
                        "select a from Account a where a.administratorSince is not null order by a.openedAt",
                        Account.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
