package nl.naast.curriculum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
    public List<VersionLine> of(UUID instituteId) {
        return em.createQuery("""
                        select v.id, v.name, v.number, v.basedOn, v.madeAt, v.publishedAt from CodebookVersion v
                        where v.instituteId = :institute order by v.number desc
                        """, Object[].class)
                .setParameter("institute", instituteId)
                .getResultStream()
                .map(row -> line(instituteId, row))
                .toList();
    }

    public List<CodebookVersion> madeBy(UUID accountId) {
        return em.createQuery("select v from CodebookVersion v where v.madeBy = :account", CodebookVersion.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    private static VersionLine line(UUID instituteId, @Nullable Object[] row) {
        return new VersionLine(
                String.valueOf(row[0]),
                instituteId,
                String.valueOf(row[1]),
                row[2] == null ? 0 : (int) row[2],
                String.valueOf(row[3]),
                Objects.requireNonNull((Instant) row[4]),
                (Instant) row[5]);
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
