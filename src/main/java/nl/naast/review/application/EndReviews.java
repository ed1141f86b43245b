package nl.naast.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.naast.privacy.ConsentWithdrawn;
import nl.naast.review.domain.Review;
import nl.naast.review.persistence.KeptReviews;
import nl.naast.shared.Trail;

/** When a text is withdrawn, unfinished reviews of it end; finished ones keep their ratings and lose their words. */
@ApplicationScoped
@Transactional
public class EndReviews {
    private final KeptReviews reviews;
    private final Trail trail;

    @Inject
    public EndReviews(KeptReviews reviews, Trail trail) {
        this.reviews = reviews;
        this.trail = trail;
    }

    public void end(@Observes ConsentWithdrawn event) {
        List<Review> about = reviews.everOn(event.subjectId());
        about.forEach(review -> review.loseText(event.at()));
        trail.record(
                event.by(), event.instituteId(), "review.ReviewsEnded", event.subjectId(), "reviews=" + about.size());
    }
}
