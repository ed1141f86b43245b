package nl.naast.annotation.application;

import java.util.List;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.PlacedStance;
import nl.naast.annotation.domain.ReadingStep.Change;
import nl.naast.curriculum.Codebook;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.transcript.Conversation;
import nl.naast.transcript.Glance;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer finds in the reading room.
 *
 * @param voices the reviewer's own review, and after a trainer finished hers, everybody's finished ones
 * @param marks of all voices
 * @param history the reviewer's own last steps, oldest first; empty when the review is finished
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
        boolean released) {}
