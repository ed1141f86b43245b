package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.Agreement;
import nl.naast.annotation.Annotations;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.domain.ReadingStep;
import nl.naast.annotation.persistence.ReadingSteps;
import nl.naast.assignment.ClientVoice;
import nl.naast.assignment.ClientVoices;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Submissions;
import nl.naast.curriculum.Codebooks;
import nl.naast.review.AssignedReview;
import nl.naast.review.Layer;
import nl.naast.review.LayerAccess;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.transcript.Conversations;
import nl.naast.transcript.Glances;
import org.jspecify.annotations.Nullable;

/** A reviewer opens a conversation to read and mark. What she sees of others, {@link LayerAccess} says. */
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
    private final ClientVoices clients;

    @Inject
    public OpenReadingRoom(
            Reviews reviews,
            Annotations annotations,
            Conversations conversations,
            Submissions submissions,
            Glances glances,
            Codebooks codebooks,
            ReadingSteps steps,
            ClientVoices clients) {
        this.reviews = reviews;
        this.annotations = annotations;
        this.conversations = conversations;
        this.submissions = submissions;
        this.glances = glances;
        this.codebooks = codebooks;
        this.steps = steps;
        this.clients = clients;
    }

    public ReadingRoom open(Actor reviewer, UUID reviewId) {
        AssignedReview own = reviews.own(reviewer, reviewId);
        Others others = own.isFinished() ? others(own) : new Others(List.of(own), false, null);
        List<UUID> ids = others.voices().stream().map(AssignedReview::id).toList();
        List<MadeMark> marks = annotations.marksOf(ids);
        List<ReadingStep> latest = own.isFinished() ? List.of() : steps.latest(reviewId, MOST_HISTORY);
        return new ReadingRoom(
                own,
                conversations.read(reviewer, own.transcriptId()),
                glances.of(List.of(own.transcriptId())).get(own.transcriptId()),
                codebooks.version(own.codebookVersion()),
                others.voices(),
                marks,
                annotations.stancesOf(ids),
                reviews.ratingsOf(ids),
                latest.stream().map(ReadingStep::change).toList(),
                latest.isEmpty() ? 0 : latest.get(latest.size() - 1).seq(),
                others.released(),
                Agreement.among(others.voices(), marks),
                others.client());
    }

    /** What a reader who is finished may know of the others. */
    private record Others(
            List<AssignedReview> voices,
            boolean released,
            @Nullable ClientVoice client) {}

    private Others others(AssignedReview own) {
        HandedIn submission = submissions.byId(own.submissionId()).orElseThrow(NotFound::new);
        LayerAccess access = LayerAccess.of(own, submission.isReleased(), submission.isWithdrawn());
        List<AssignedReview> voices = access.voices(own, reviews.ofSubmissions(List.of(own.submissionId())));
        ClientVoice client =
                access.maySee(Layer.CLIENT) ? clients.on(own.transcriptId()).orElse(null) : null;
        return new Others(voices, submission.isReleased(), client);
    }
}
