package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Submissions;
import nl.naast.review.AssignedReview;
import nl.naast.review.LayerAccess;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.TakenBack;

/** Finds somebody's place in the talk about a conversation, or says why there is none. */
@ApplicationScoped
@Transactional
public class FindTalk {
    /**
     * Somebody's place in a talk.
     *
     * @param voices whose marks she may see, her own included
     * @param all whoever looks at the conversation, finished or not
     */
    public record Seat(AssignedReview own, LayerAccess access, List<AssignedReview> voices, List<AssignedReview> all) {
        /** How many could have answered a mark of this voice: all who may see it, but who made it. */
        long audience(AssignedReview maker) {
            return all.stream()
                    .filter(AssignedReview::isFinished)
                    .filter(voice -> !voice.id().equals(maker.id()))
                    .filter(voice -> new LayerAccess(voice.role(), true, access.released(), access.withdrawn())
                            .maySee(voice, maker))
                    .count();
        }
    }

    private final Submissions submissions;
    private final Reviews reviews;

    @Inject
    public FindTalk(Submissions submissions, Reviews reviews) {
        this.submissions = submissions;
        this.reviews = reviews;
    }

    /**
     * @throws NotFound when the actor was not asked to look at this conversation
     * @throws BusinessRuleViolation when she is not finished, or the feedback was not released
     */
    public Seat find(Actor actor, UUID submissionId) {
        HandedIn submission = submissions.byId(submissionId).orElseThrow(NotFound::new);
        List<AssignedReview> all = reviews.ofSubmissions(List.of(submissionId));
        AssignedReview own = all.stream()
                .filter(review -> review.reviewerId().equals(actor.accountId()))
                .findFirst()
                .orElseThrow(NotFound::new);
        LayerAccess access = LayerAccess.of(own, submission.isReleased(), submission.isWithdrawn());
        if (!access.mayTalk()) {
            throw new BusinessRuleViolation("annotation.violation.talkNotOpen");
        }
        return new Seat(own, access, access.voices(own, all), all);
    }

    /** @throws TakenBack when the text was withdrawn, and with it everything that could be said of it */
    public Seat findToSpeak(Actor actor, UUID submissionId) {
        Seat seat = find(actor, submissionId);
        if (!seat.access().maySpeak()) {
            throw new TakenBack("annotation.violation.talkWithdrawn");
        }
        return seat;
    }
}
