package nl.naast.annotation;

import java.util.UUID;

/**
 * What others said at one turn and the one who looks did not see yet.
 *
 * @param reviewId her own review of the conversation
 */
public record NewMessages(UUID reviewId, UUID submissionId, int turnNumber, long count) {}
