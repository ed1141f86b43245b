package nl.naast.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.assignment.Submissions;
import nl.naast.institute.Member;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.domain.Review;
import nl.naast.review.domain.Seating;
import nl.naast.review.persistence.KeptReviews;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;
import nl.naast.transcript.Conversations;

/** A coordinator asks someone else to review, as long as the review is not finished. */
@ApplicationScoped
@Transactional
public class ChangeReviewers {
    /** What the coordinator's page shows about one submission. */
    public record Plan(HandedIn submission, Round round, List<AssignedReview> reviews, List<Member> cohort) {}

    private final KeptReviews reviews;
    private final Submissions submissions;
    private final Members members;
    private final Conversations conversations;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public ChangeReviewers(
            KeptReviews reviews,
            Submissions submissions,
            Members members,
            Conversations conversations,
            Trail trail,
            Clock clock) {
        this.reviews = reviews;
        this.submissions = submissions;
        this.members = members;
        this.conversations = conversations;
        this.trail = trail;
        this.clock = clock;
    }

    public Plan plan(Actor coordinator, UUID submissionId) {
        HandedIn submission = submissions.byId(submissionId).orElseThrow(NotFound::new);
        Round round = submissions.round(submission.roundId()).orElseThrow(NotFound::new);
        if (members.seat(coordinator, round.cohortId(), Role.COORDINATOR).isEmpty()) {
            throw new NotFound();
        }
        List<AssignedReview> asked = reviews.ofSubmissions(List.of(submissionId)).stream()
                .map(Review::view)
                .toList();
        return new Plan(submission, round, asked, members.in(round.cohortId()));
    }

    /** @param insteadId the account that reviews from now on, in the same role and with the same letter */
    public void replace(Actor coordinator, UUID submissionId, UUID reviewId, UUID insteadId) {
        Plan plan = plan(coordinator, submissionId);
        if (plan.submission().isWithdrawn()) {
            throw new BusinessRuleViolation("review.violation.textWithdrawn");
        }
        AssignedReview before = plan.reviews().stream()
                .filter(review -> review.id().equals(reviewId))
                .findFirst()
                .orElseThrow(NotFound::new);
        requireSuitable(plan, before, insteadId);
        reviews.of(reviewId, before.reviewerId()).orElseThrow(NotFound::new).withdraw(clock.instant());
        conversations.revoke(before.transcriptId(), before.reviewerId());
        ask(plan.submission(), new Seating(insteadId, before.role(), before.letter()), before.codebookVersion());
        trail.record(
                coordinator,
                plan.submission().instituteId(),
                "review.ReviewerReplaced",
                reviewId,
                insteadId.toString());
    }

    private static void requireSuitable(Plan plan, AssignedReview before, UUID insteadId) {
        Role needed = before.role() == ReviewerRole.TRAINER ? Role.TRAINER : Role.STUDENT;
        boolean member = plan.cohort().stream().anyMatch(m -> m.accountId().equals(insteadId) && m.role() == needed);
        boolean alreadyAsked =
                plan.reviews().stream().anyMatch(r -> r.reviewerId().equals(insteadId));
        if (before.role() == ReviewerRole.SELF || !member || alreadyAsked) {
            throw new BusinessRuleViolation("review.violation.cannotReview");
        }
    }

    private void ask(HandedIn submission, Seating seating, String codebookVersion) {
        Optional<Review> earlier = reviews.everAsked(submission.id(), seating.reviewerId());
        if (earlier.isPresent()) {
            earlier.get().askAgain(seating, clock.instant());
        } else {
            reviews.add(new Review(UUID.randomUUID(), submission, seating, codebookVersion, clock.instant()));
        }
        conversations.grant(submission.transcriptId(), seating.reviewerId());
    }
}
