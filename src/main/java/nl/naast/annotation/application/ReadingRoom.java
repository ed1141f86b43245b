package nl.naast.annotation.application;

import java.util.List;
import nl.naast.annotation.Agreement;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.PlacedStance;
import nl.naast.annotation.domain.ReadingStep.Change;
import nl.naast.assignment.ClientVoice;
import nl.naast.curriculum.Codebook;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.transcript.Conversation;
import nl.naast.transcript.Glance;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer finds in the reading room.
 *
 * @param voices the reviewer's own review, and when she is finished, those that she may see
 * @param marks of all voices
 * @param history the reviewer's own last steps, oldest first; empty when the review is finished
 * @param agreement among the readers who are voices here
 * @param client what the person who played the client says; null when there is nothing, or it is not hers to see
 * @param seq number of the last of them, 0 when there is none
 */
public record ReadingRoom(
        AssignedReview review,
        Conversation conversation,
        @Nullable Glance glance,
        Codebook codebook,
        List<AssignedReview> voices,
        List<MadeMark> marks,
        List<PlacedStance> stances,
        List<GivenRating> ratings,
        List<Change> history,
        long seq,
        boolean released,
        Agreement agreement,
        @Nullable ClientVoice client) {}
