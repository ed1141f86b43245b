package nl.naast.institute.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.naast.institute.Member;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.institute.domain.Membership;
import org.jspecify.annotations.Nullable;

/** Who is a member of which cohort; ended memberships do not count. */
@ApplicationScoped
public class Memberships {
    private final EntityManager em;

    @Inject
    public Memberships(EntityManager em) {
        this.em = em;
    }

    public void add(Membership membership) {
        em.persist(membership);
    }

    public List<Seat> seatsOf(UUID accountId) {
        return em.createQuery("""
                        select m.instituteId, m.cohortId, p.id, m.role, c.name, p.name, i.name, p.codebookVersion, i.timeZone
                        from Membership m, Cohort c, Programme p, Institute i
                        where m.accountId = :account and m.endedAt is null
                          and c.id = m.cohortId and p.id = c.programmeId and i.id = m.instituteId
                        order by i.name, c.name, m.role
                        """, Object[].class)
                .setParameter("account", accountId)
                .getResultStream()
                .map(Memberships::seat)
                .toList();
    }

    public List<Member> in(UUID cohortId) {
        return em.createQuery("""
                        select m.accountId, m.role, m.groupId, g.name
                        from Membership m left join StudyGroup g on g.id = m.groupId
                        where m.cohortId = :cohort and m.endedAt is null
                        order by m.role, g.name, m.since, m.id
                        """, Object[].class)
                .setParameter("cohort", cohortId)
                .getResultStream()
                .map(Memberships::member)
                .toList();
    }

    public List<Membership> of(UUID accountId) {
        return em.createQuery("select m from Membership m where m.accountId = :account", Membership.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    private static Seat seat(Object[] row) {
        return new Seat(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (Role) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                ZoneId.of((String) row[8]));
    }

    private static Member member(@Nullable Object[] row) {
        return new Member((UUID) row[0], (Role) row[1], (UUID) row[2], row[3] == null ? "" : (String) row[3]);
    }
}
