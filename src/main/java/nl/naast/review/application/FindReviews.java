package nl.naast.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.review.Reviews;
import nl.naast.review.domain.Rating;
import nl.naast.review.domain.Review;
import nl.naast.review.persistence.KeptReviews;
import nl.naast.review.persistence.Ratings;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;

/** Answers higher rooms' questions about reviews. */
@ApplicationScoped
@Transactional
public class FindReviews implements Reviews {
    private final KeptReviews reviews;
    private final FindReview review;
    private final Ratings ratings;

    @Inject
    public FindReviews(KeptReviews reviews, FindReview review, Ratings ratings) {
        this.reviews = reviews;
        this.review = review;
        this.ratings = ratings;
    }

    @Override
    public AssignedReview own(Actor reviewer, UUID reviewId) {
        return find(reviewer, reviewId).view();
    }

    @Override
    public AssignedReview ownUnfinished(Actor reviewer, UUID reviewId) {
        AssignedReview found = find(reviewer, reviewId).view();
        if (found.isFinished()) {
            throw new BusinessRuleViolation("review.violation.finished");
        }
        return found;
    }

    @Override
    public List<AssignedReview> by(Actor reviewer) {
        return reviews.by(reviewer.accountId()).stream().map(Review::view).toList();
    }

    @Override
    public List<UUID> everBy(UUID accountId) {
        return reviews.everBy(accountId).stream()
                .map(Review::view)
                .map(AssignedReview::id)
                .toList();
    }

    @Override
    public List<AssignedReview> ofSubmissions(Collection<UUID> submissionIds) {
        return reviews.ofSubmissions(submissionIds).stream().map(Review::view).toList();
    }

    @Override
    public List<GivenRating> ratingsOf(Collection<UUID> reviewIds) {
        return ratings.of(reviewIds).stream().map(Rating::view).toList();
    }

    private Review find(Actor reviewer, UUID reviewId) {
        return review.own(reviewer, reviewId);
    }
}
