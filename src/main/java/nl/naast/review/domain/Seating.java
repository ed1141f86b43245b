package nl.naast.review.domain;

import java.util.UUID;
import nl.naast.review.ReviewerRole;

/** Who reviews a submission in which role, and the letter by which others know a peer. */
public record Seating(UUID reviewerId, ReviewerRole role, String letter) {}
