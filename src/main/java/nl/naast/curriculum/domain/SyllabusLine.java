package nl.naast.curriculum.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a programme's syllabus as lists name it.
 *
 * @param number 0 for what ships with the product
 * @param basedOn number of the version it began as
 * @param publishedAt null for a draft
 */
public record SyllabusLine(
        int number,
        int basedOn,
        @Nullable Instant madeAt,
        @Nullable Instant publishedAt) {
    /** What ships with the product. */
    public static final SyllabusLine BUNDLED = new SyllabusLine(0, 0, null, null);

    public boolean isBundled() {
        return number == 0;
    }

    public boolean isDraft() {
        return number > 0 && publishedAt == null;
    }
}
