package nl.naast.progress.application;

import java.util.List;
import java.util.Map;
import nl.naast.annotation.Agreement;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.PlacedStance;
import nl.naast.assignment.ClientVoice;
import nl.naast.assignment.Round;
import nl.naast.curriculum.Codebook;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.transcript.Conversation;
import nl.naast.transcript.Glance;
import org.jspecify.annotations.Nullable;

/**
 * All voices on one conversation, as its author sees them after release.
 *
 * @param client null when the person who played the client said nothing
 */
public record Feedback(
        Round round,
        Conversation conversation,
        @Nullable Glance glance,
        Codebook codebook,
        List<AssignedReview> voices,
        Map<Integer, List<MadeMark>> marksByTurn,
        Map<Integer, List<PlacedStance>> stancesByTurn,
        List<GivenRating> ratings,
        Agreement agreement,
        @Nullable ClientVoice client) {}
