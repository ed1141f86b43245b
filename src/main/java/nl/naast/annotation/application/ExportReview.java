package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.Annotations;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.PlacedStance;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;
import nl.naast.shared.Trail;
import nl.naast.transcript.Conversation;
import nl.naast.transcript.Conversations;

/** A reviewer takes her own review with her, with the words that she marked and no others. */
@ApplicationScoped
@Transactional
public class ExportReview {
    /** Everything in one review. */
    public record Exported(
            AssignedReview review,
            Conversation conversation,
            Codebook codebook,
            List<MadeMark> marks,
            List<PlacedStance> stances,
            List<GivenRating> ratings) {}

    private final Reviews reviews;
    private final Annotations annotations;
    private final Conversations conversations;
    private final Codebooks codebooks;
    private final Trail trail;

    @Inject
    public ExportReview(
            Reviews reviews, Annotations annotations, Conversations conversations, Codebooks codebooks, Trail trail) {
        this.reviews = reviews;
        this.annotations = annotations;
        this.conversations = conversations;
        this.codebooks = codebooks;
        this.trail = trail;
    }

    public Exported export(Actor reviewer, UUID reviewId) {
        AssignedReview review = reviews.own(reviewer, reviewId);
        List<UUID> ids = List.of(reviewId);
        Exported exported = new Exported(
                review,
                conversations.read(reviewer, review.transcriptId()),
                codebooks.version(review.codebookVersion()),
                annotations.marksOf(ids),
                annotations.stancesOf(ids),
                reviews.ratingsOf(ids));
        trail.record(
                reviewer,
                review.instituteId(),
                "annotation.ReviewExported",
                reviewId,
                "codebook=" + review.codebookVersion());
        return exported;
    }
}
