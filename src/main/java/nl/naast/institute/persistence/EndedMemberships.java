package nl.naast.institute.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import nl.naast.institute.Role;
import org.jspecify.annotations.Nullable;

/** Memberships on their way out, and back in: a person has one per cohort and role, ever. */
@ApplicationScoped
public class EndedMemberships {
    private final EntityManager em;

    @Inject
    public EndedMemberships(EntityManager em) {
        this.em = em;
    }

    /** @return whether there was one to end */
    public boolean end(UUID cohortId, UUID accountId, Role role, Instant at) {
        return em.createQuery("""
                                update Membership m set m.endedAt = :at
                                where m.cohortId = :cohort and m.accountId = :account and m.role = :role
                                  and m.endedAt is null
                                """)
                        .setParameter("at", at)
                        .setParameter("cohort", cohortId)
                        .setParameter("account", accountId)
                        .setParameter("role", role)
                        .executeUpdate()
                > 0;
    }

    /** @return whether there was one to take up again */
    public boolean resume(UUID cohortId, UUID accountId, Role role, @Nullable UUID groupId) {
        return em.createQuery("""
                                update Membership m set m.endedAt = null, m.groupId = :group
                                where m.cohortId = :cohort and m.accountId = :account and m.role = :role
                                  and m.endedAt is not null
                                """)
                        .setParameter("group", groupId)
                        .setParameter("cohort", cohortId)
                        .setParameter("account", accountId)
                        .setParameter("role", role)
                        .executeUpdate()
                > 0;
    }

    /** Whether the account belongs, or once belonged, to the institute. */
    public boolean knows(UUID instituteId, UUID accountId) {
        return !em.createQuery(
                        "select m.id from Membership m where m.instituteId = :institute and m.accountId = :account",
                        UUID.class)
                .setParameter("institute", instituteId)
                .setParameter("account", accountId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
