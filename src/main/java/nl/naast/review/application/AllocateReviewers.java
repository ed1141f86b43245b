package nl.naast.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.TranscriptHandedIn;
import nl.naast.institute.Member;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.review.ReviewerRole;
import nl.naast.review.domain.Allocation;
import nl.naast.review.domain.Review;
import nl.naast.review.domain.Seating;
import nl.naast.review.persistence.KeptReviews;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;
import nl.naast.transcript.Conversations;

/** Asks the author, two peers and a trainer to look, as soon as a transcript is handed in. */
@ApplicationScoped
@Transactional
public class AllocateReviewers {
    private static final int PEERS = 2;

    private final KeptReviews reviews;
    private final Members members;
    private final Conversations conversations;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public AllocateReviewers(
            KeptReviews reviews, Members members, Conversations conversations, Trail trail, Clock clock) {
        this.reviews = reviews;
        this.members = members;
        this.conversations = conversations;
        this.trail = trail;
        this.clock = clock;
    }

    public void allocate(@Observes TranscriptHandedIn event) {
        HandedIn submission = event.submission();
        List<Member> cohort = members.in(event.round().cohortId());
        List<Seating> seatings = new ArrayList<>();
        seatings.add(new Seating(submission.authorId(), ReviewerRole.SELF, "S"));
        Allocation allocation = allocation(submission);
        seatings.addAll(allocation.peers(accounts(cohort, Role.STUDENT), PEERS));
        seatings.addAll(allocation.trainer(trainersOf(cohort, submission.authorId()), accounts(cohort, Role.TRAINER)));
        String codebook = codebookOf(event);
        for (Seating seating : seatings) {
            reviews.add(new Review(UUID.randomUUID(), submission, seating, codebook, clock.instant()));
            grant(submission, seating);
        }
        trail.record(
                event.author(),
                submission.instituteId(),
                "review.ReviewersAllocated",
                submission.id(),
                "peers=" + PEERS);
    }

    /** The version that the author's programme is tied to. */
    private String codebookOf(TranscriptHandedIn event) {
        return members.seat(event.author(), event.round().cohortId(), Role.STUDENT)
                .map(Seat::codebookVersion)
                .orElseThrow(NotFound::new);
    }

    private Allocation allocation(HandedIn submission) {
        Map<UUID, Integer> load = new HashMap<>();
        reviews.loadIn(submission.roundId()).forEach(row -> load.put((UUID) row[0], ((Number) row[1]).intValue()));
        return new Allocation(
                submission.id(),
                submission.authorId(),
                load,
                new HashSet<>(reviews.reviewersOf(submission.authorId())));
    }

    private void grant(HandedIn submission, Seating seating) {
        if (seating.role() != ReviewerRole.SELF) {
            conversations.grant(submission.transcriptId(), seating.reviewerId());
        }
    }

    private static List<UUID> accounts(List<Member> cohort, Role role) {
        return cohort.stream()
                .filter(member -> member.role() == role)
                .map(Member::accountId)
                .toList();
    }

    private static List<UUID> trainersOf(List<Member> cohort, UUID authorId) {
        List<UUID> groups = cohort.stream()
                .filter(member -> member.accountId().equals(authorId) && member.role() == Role.STUDENT)
                .map(Member::groupId)
                .filter(Objects::nonNull)
                .toList();
        return cohort.stream()
                .filter(member -> member.role() == Role.TRAINER && groups.contains(member.groupId()))
                .map(Member::accountId)
                .toList();
    }
}
