package nl.naast.annotation;

import java.util.UUID;

/**
 * Event: somebody said something about a conversation, changed it, took it back or answered a mark.
 *
 * @param seq its number within the talk about this submission
 */
public record Talked(UUID submissionId, long seq) {}
