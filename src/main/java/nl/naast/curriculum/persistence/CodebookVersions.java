package nl.naast.curriculum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.curriculum.domain.CodebookVersion;
import nl.naast.curriculum.domain.VersionLine;
import org.jspecify.annotations.Nullable;

/** Every institute's own versions. */
@ApplicationScoped
public class CodebookVersions {
    private final EntityManager em;

    @Inject
    public CodebookVersions(EntityManager em) {
        this.em = em;
    }

    public void add(CodebookVersion version) {
        em.persist(version);
        em.flush();
    }

    public void remove(CodebookVersion version) {
        em.remove(version);
    }

    /** @param key as programmes and reviews keep it; one that is no id names no version of an institute */
    public Optional<CodebookVersion> named(String key) {
        UUID id = id(key);
        return id == null
                ? Optional.empty()
                : em.createQuery("select v from CodebookVersion v where v.id = :id", CodebookVersion.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst();
    }

    /** Newest first, without what is in them. */
    public List<VersionLine> of(Collection<UUID> institutes) {
        if (institutes.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select v.instituteId, v.id, v.name, v.number, v.basedOn, v.madeAt, v.publishedAt
                        from CodebookVersion v where v.instituteId in :institutes order by v.number desc, v.id
                        """, Object[].class)
                .setParameter("institutes", List.copyOf(institutes))
                .getResultStream()
                .map(CodebookVersions::line)
                .toList();
    }

    public List<CodebookVersion> madeBy(UUID accountId) {
        return em.createQuery("select v from CodebookVersion v where v.madeBy = :account", CodebookVersion.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    private static VersionLine line(Object[] row) {
        return new VersionLine(
                String.valueOf(row[1]),
                (UUID) row[0],
                (String) row[2],
                ((Number) row[3]).intValue(),
                (String) row[4],
                (Instant) row[5],
                (Instant) row[6]);
    }

    private static @Nullable UUID id(String key) {
        try {
            UUID id = UUID.fromString(key);
            return id.toString().equals(key) ? id : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
