package nl.naast.assignment;

import java.time.Instant;
import java.util.UUID;
import nl.naast.privacy.StoryKind;
import org.jspecify.annotations.Nullable;

/**
 * A submission as other rooms see it.
 *
 * @param withdrawnAt when a consent to sharing it was taken back; what was judged until then stays
 * @param inClassAt when its author allowed looking at it in class; null when she did not, or not any more
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
        @Nullable Instant withdrawnAt,
        @Nullable Instant inClassAt) {

    /** Whether the class may look at it now. */
    public boolean isForClass() {
        return inClassAt != null && withdrawnAt == null;
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
