package nl.naast.progress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.annotation.Agreement;
import nl.naast.annotation.Annotations;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.PlacedStance;
import nl.naast.assignment.ClientVoices;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Submissions;
import nl.naast.curriculum.Codebooks;
import nl.naast.review.AssignedReview;
import nl.naast.review.Layer;
import nl.naast.review.LayerAccess;
import nl.naast.review.ReviewerRole;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.transcript.Conversations;
import nl.naast.transcript.Glances;

/** The author reads what everybody saw: after release, and after judging herself first. */
@ApplicationScoped
@Transactional
public class ReadFeedback {
    private final Submissions submissions;
    private final Reviews reviews;
    private final Annotations annotations;
    private final Conversations conversations;
    private final Glances glances;
    private final Codebooks codebooks;
    private final ClientVoices clients;

    @Inject
    public ReadFeedback(
            Submissions submissions,
            Reviews reviews,
            Annotations annotations,
            Conversations conversations,
            Glances glances,
            Codebooks codebooks,
            ClientVoices clients) {
        this.submissions = submissions;
        this.reviews = reviews;
        this.annotations = annotations;
        this.conversations = conversations;
        this.glances = glances;
        this.codebooks = codebooks;
        this.clients = clients;
    }

    public Feedback read(Actor author, UUID submissionId) {
        HandedIn submission = submissions.own(author, submissionId).orElseThrow(NotFound::new);
        if (!submission.isReleased()) {
            throw new BusinessRuleViolation("progress.violation.notReleased");
        }
        List<AssignedReview> all = reviews.ofSubmissions(List.of(submissionId));
        AssignedReview own = all.stream()
                .filter(review -> review.role() == ReviewerRole.SELF && review.isFinished())
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("progress.violation.selfFirst"));
        LayerAccess access = LayerAccess.of(own, submission.isReleased(), submission.isWithdrawn());
        return feedback(author, submission, access, access.voices(own, all));
    }

    private Feedback feedback(Actor author, HandedIn submission, LayerAccess access, List<AssignedReview> seen) {
        List<AssignedReview> voices = seen.stream()
                .sorted(Comparator.comparing(AssignedReview::role).thenComparing(AssignedReview::letter))
                .toList();
        List<UUID> ids = voices.stream().map(AssignedReview::id).toList();
        List<MadeMark> marks = annotations.marksOf(ids);
        return new Feedback(
                submissions.round(submission.roundId()).orElseThrow(NotFound::new),
                conversations.read(author, submission.transcriptId()),
                glances.of(List.of(submission.transcriptId())).get(submission.transcriptId()),
                codebooks.version(voices.get(0).codebookVersion()),
                voices,
                marks.stream().collect(Collectors.groupingBy(MadeMark::turnNumber)),
                annotations.stancesOf(ids).stream().collect(Collectors.groupingBy(PlacedStance::turnNumber)),
                reviews.ratingsOf(ids),
                Agreement.among(voices, marks),
                access.maySee(Layer.CLIENT)
                        ? clients.on(submission.transcriptId()).orElse(null)
                        : null);
    }
}
