package nl.naast.curriculum.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as lists name it, without what is in it.
 *
 * @param key by which programmes and reviews know it
 * @param instituteId null for the version that the product brings, which has no name or number either
 * @param basedOn key of the version it began as
 * @param publishedAt null for a draft
 */
public record VersionLine(
        String key,
        @Nullable UUID instituteId,
        String name,
        int number,
        String basedOn,
        Instant madeAt,
        @Nullable Instant publishedAt) {

    /** The version that the product brings. */
    public static VersionLine bundled(String key) {
        return new VersionLine(key, null, "", 0, "", Instant.EPOCH, Instant.EPOCH);
    }

    public boolean isBundled() {
        return instituteId == null;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
