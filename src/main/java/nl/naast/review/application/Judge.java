package nl.naast.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.naast.review.GivenRating;
import nl.naast.review.Judgements;
import nl.naast.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Lets the reading room rate and write. */
@ApplicationScoped
@Transactional
public class Judge implements Judgements {
    private final Rate rating;
    private final WriteWords writing;

    @Inject
    public Judge(Rate rating, WriteWords writing) {
        this.rating = rating;
        this.writing = writing;
    }

    @Override
    public GivenRating rate(
            Actor reviewer,
            UUID reviewId,
            UUID operationId,
            String scale,
            @Nullable Integer level,
            List<Integer> evidence) {
        return rating.rate(reviewer, reviewId, operationId, scale, level, evidence);
    }

    @Override
    public void unrate(Actor reviewer, UUID reviewId, String scale) {
        rating.unrate(reviewer, reviewId, scale);
    }

    @Override
    public void write(Actor reviewer, UUID reviewId, String strength, String question) {
        writing.write(reviewer, reviewId, strength, question);
    }
}
