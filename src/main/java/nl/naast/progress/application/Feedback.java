package nl.naast.progress.application;

import java.util.List;
import java.util.Map;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.PlacedStance;
import nl.naast.assignment.Round;
import nl.naast.curriculum.Codebook;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.transcript.Conversation;

/** All voices on one conversation, as its author sees them after release. */
public record Feedback(
        Round round,
        Conversation conversation,
        Codebook codebook,
        List<AssignedReview> voices,
        Map<Integer, List<MadeMark>> marksByTurn,
        Map<Integer, List<PlacedStance>> stancesByTurn,
        List<GivenRating> ratings) {}
