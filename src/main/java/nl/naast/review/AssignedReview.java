package nl.naast.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as other rooms see it.
 *
 * @param letter A, B, C for peers: all that the author and other reviewers learn about who it was
 * @param revision rises with every change of the words; a change names the revision it started from
 */
public record AssignedReview(
        UUID id,
        UUID instituteId,
        UUID roundId,
        UUID submissionId,
        UUID transcriptId,
        UUID authorId,
        UUID reviewerId,
        ReviewerRole role,
        String letter,
        String codebookVersion,
        @Nullable Instant finishedAt,
        String strength,
        String question,
        long revision) {

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** {@code self}, {@code peer-a}, {@code trainer}: the voice in texts and style sheets. */
    public String voice() {
        return role == ReviewerRole.PEER ? "peer-" + letter.toLowerCase(java.util.Locale.ROOT) : role.slug();
    }
}
