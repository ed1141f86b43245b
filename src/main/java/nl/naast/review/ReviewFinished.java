package nl.naast.review;

import nl.naast.shared.Actor;

/** Event: a reviewer is done; the review will not change any more. */
public record ReviewFinished(Actor reviewer, AssignedReview review) {}
