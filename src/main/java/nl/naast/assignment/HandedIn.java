package nl.naast.assignment;

import java.time.Instant;
import java.util.UUID;
import nl.naast.privacy.StoryKind;
import org.jspecify.annotations.Nullable;

/**
 * A submission as other rooms see it.
 *
 * @param withdrawnAt when a consent to sharing it was taken back; what was judged until then stays
 */
public record HandedIn(
        UUID id,
        UUID instituteId,
        UUID roundId,
        UUID authorId,
        UUID transcriptId,
        Instant handedInAt,
        @Nullable Instant releasedAt,
        StoryKind kind,
        @Nullable Instant withdrawnAt) {

    public boolean isReleased() {
        return releasedAt != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
