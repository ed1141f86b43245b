package nl.naast.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.naast.annotation.domain.Mark;
import nl.naast.annotation.domain.TurnStance;
import nl.naast.annotation.persistence.Marks;
import nl.naast.annotation.persistence.TurnStances;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.Stance;
import nl.naast.review.AssignedReview;
import nl.naast.review.domain.Rating;
import nl.naast.review.domain.Review;
import nl.naast.review.persistence.KeptReviews;
import nl.naast.review.persistence.Ratings;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;
import org.jspecify.annotations.Nullable;

/** Writes a whole review at once, as its reviewer would have made it piece by piece. */
@ApplicationScoped
@Transactional
public class PlayedReviews {
    private final KeptReviews reviews;
    private final Ratings ratings;
    private final Marks marks;
    private final TurnStances stances;
    private final Codebooks codebooks;
    private final Trail trail;

    @Inject
    public PlayedReviews(
            KeptReviews reviews, Ratings ratings, Marks marks, TurnStances stances, Codebooks codebooks, Trail trail) {
        this.reviews = reviews;
        this.ratings = ratings;
        this.marks = marks;
        this.stances = stances;
        this.codebooks = codebooks;
        this.trail = trail;
    }

    public void play(AssignedReview asked, ExampleConversation.ExampleReview content, Instant at, boolean finish) {
        Review review = reviews.of(asked.id(), asked.reviewerId()).orElseThrow(NotFound::new);
        Codebook codebook = codebooks.version(asked.codebookVersion());
        content.marks().forEach(mark -> mark(asked, codebook, mark, at));
        content.stances().forEach(stance -> {
            place(asked, stance.turn(), Stance.EQUAL, stance.equal(), at);
            place(asked, stance.turn(), Stance.NONJUDGMENTAL, stance.nonjudgmental(), at);
        });
        content.ratings()
                .forEach((scale, level) ->
                        ratings.add(new Rating(UUID.randomUUID(), asked, scale, ExampleConversation.level(level), at)));
        review.write(content.strength(), content.question());
        if (finish) {
            review.finish(at);
            trail.record(
                    new Actor(asked.reviewerId()), asked.instituteId(), "review.ReviewFinished", asked.id(), "example");
        }
    }

    private void mark(AssignedReview review, Codebook codebook, ExampleConversation.ExampleMark example, Instant at) {
        Mark mark = new Mark(
                UUID.randomUUID(),
                review,
                example.turn(),
                codebook.code(example.code()).orElseThrow(),
                at);
        mark.write(example.remark(), example.rewrite(), at);
        marks.add(mark);
    }

    private void place(AssignedReview review, int turn, Stance stance, @Nullable Integer leaning, Instant at) {
        TurnStance placed = new TurnStance(UUID.randomUUID(), review, turn, stance, Objects.requireNonNull(at));
        placed.place(leaning, "", at);
        stances.add(placed);
    }
}
