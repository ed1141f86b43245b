package nl.naast.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.review.AssignedReview;
import nl.naast.review.domain.Review;
import nl.naast.review.persistence.KeptReviews;
import nl.naast.shared.PersonalDataHolder;

/** Hands over, and erases, the words of a person's reviews; the ratings stay as numbers. */
@ApplicationScoped
@Transactional
public class ReviewPersonalData implements PersonalDataHolder {
    private final KeptReviews reviews;

    @Inject
    public ReviewPersonalData(KeptReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String room() {
        return "review";
    }

    @Override
    public Map<String, Object> export(UUID accountId) {
        List<Map<String, Object>> own = reviews.everBy(accountId).stream()
                .map(Review::view)
                .map(ReviewPersonalData::export)
                .toList();
        return Map.of("reviews", own);
    }

    @Override
    public void erase(UUID accountId) {
        reviews.everBy(accountId).forEach(Review::eraseWords);
    }

    private static Map<String, Object> export(AssignedReview review) {
        return Map.of("role", review.role().slug(), "strength", review.strength(), "question", review.question());
    }
}
