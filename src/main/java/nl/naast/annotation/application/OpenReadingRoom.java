package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.Annotations;
import nl.naast.annotation.domain.ReadingStep;
import nl.naast.annotation.persistence.ReadingSteps;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Submissions;
import nl.naast.curriculum.Codebooks;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;
import nl.naast.transcript.Conversations;
import nl.naast.transcript.Glances;

/** A reviewer opens a conversation to read and mark. Nobody sees others' marks before finishing her own. */
@ApplicationScoped
@Transactional
public class OpenReadingRoom {
    /** So many steps can be taken back after a page was loaded anew. */
    private static final int MOST_HISTORY = 100;

    private final Reviews reviews;
    private final Annotations annotations;
    private final Conversations conversations;
    private final Submissions submissions;
    private final Glances glances;
    private final Codebooks codebooks;
    private final ReadingSteps steps;

    @Inject
    public OpenReadingRoom(
            Reviews reviews,
            Annotations annotations,
            Conversations conversations,
            Submissions submissions,
            Glances glances,
            Codebooks codebooks,
            ReadingSteps steps) {
        this.reviews = reviews;
        this.annotations = annotations;
        this.conversations = conversations;
        this.submissions = submissions;
        this.glances = glances;
        this.codebooks = codebooks;
        this.steps = steps;
    }

    public ReadingRoom open(Actor reviewer, UUID reviewId) {
        AssignedReview own = reviews.own(reviewer, reviewId);
        boolean seesAll = own.role() == ReviewerRole.TRAINER && own.isFinished();
        List<AssignedReview> voices = seesAll ? finishedOf(own) : List.of(own);
        List<UUID> ids = voices.stream().map(AssignedReview::id).toList();
        List<ReadingStep> latest = own.isFinished() ? List.of() : steps.latest(reviewId, MOST_HISTORY);
        return new ReadingRoom(
                own,
                conversations.read(reviewer, own.transcriptId()),
                glances.of(List.of(own.transcriptId())).get(own.transcriptId()),
                codebooks.version(own.codebookVersion()),
                voices,
                annotations.marksOf(ids),
                annotations.stancesOf(ids),
                reviews.ratingsOf(ids),
                latest.stream().map(ReadingStep::change).toList(),
                latest.isEmpty() ? 0 : latest.get(latest.size() - 1).seq(),
                seesAll
                        && submissions
                                .byId(own.submissionId())
                                .filter(HandedIn::isReleased)
                                .isPresent());
    }

    private List<AssignedReview> finishedOf(AssignedReview own) {
        return reviews.ofSubmissions(List.of(own.submissionId())).stream()
                .filter(AssignedReview::isFinished)
                .toList();
    }
}
