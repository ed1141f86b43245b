package nl.naast.assignment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A submission as other rooms see it. */
public record HandedIn(
        UUID id,
        UUID instituteId,
        UUID roundId,
        UUID authorId,
        UUID transcriptId,
        Instant handedInAt,
        @Nullable Instant releasedAt) {

    public boolean isReleased() {
        return releasedAt != null;
    }
}
