package nl.naast.curriculum;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to a moment, and how she read her own words.
 *
 * @param number the first, second, ... answer of hers to this moment
 * @param finishedAt null as long as she is writing
 */
public record GivenAnswer(
        UUID id,
        String moment,
        int number,
        String text,
        List<String> codes,
        @Nullable Integer equal,
        @Nullable Integer nonjudgmental,
        Instant changedAt,
        @Nullable Instant finishedAt,
        int revision) {}
