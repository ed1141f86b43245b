package nl.naast.progress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.assignment.Submissions;
import nl.naast.identity.People;
import nl.naast.institute.Member;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.transcript.Glance;
import nl.naast.transcript.Glances;

/** A coordinator sees who is where in her cohort. */
@ApplicationScoped
@Transactional
public class ShowCohort {
    private final Members members;
    private final People people;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Glances glances;

    @Inject
    public ShowCohort(Members members, People people, Submissions submissions, Reviews reviews, Glances glances) {
        this.members = members;
        this.people = people;
        this.submissions = submissions;
        this.reviews = reviews;
        this.glances = glances;
    }

    public CohortState show(Actor coordinator, UUID cohortId) {
        Seat seat = members.seat(coordinator, cohortId, Role.COORDINATOR).orElseThrow(NotFound::new);
        List<Member> all = members.in(cohortId);
        Map<UUID, String> names =
                people.namesOf(all.stream().map(Member::accountId).distinct().toList());
        List<Round> rounds = submissions.roundsOf(List.of(cohortId));
        List<HandedIn> handedIn =
                submissions.inRounds(rounds.stream().map(Round::id).toList());
        List<AssignedReview> asked =
                reviews.ofSubmissions(handedIn.stream().map(HandedIn::id).toList());
        Map<UUID, Glance> counted =
                glances.of(handedIn.stream().map(HandedIn::transcriptId).toList());
        Rows rows = new Rows(rounds, handedIn, asked, names, counted);
        return new CohortState(
                seat,
                rounds,
                all.stream()
                        .filter(member -> member.role() == Role.STUDENT)
                        .map(rows::row)
                        .sorted(Comparator.comparing(CohortState.Row::name))
                        .toList(),
                all.stream()
                        .filter(member -> member.role() != Role.STUDENT)
                        .map(member -> new CohortState.Person(member, names.getOrDefault(member.accountId(), "")))
                        .toList());
    }

    /** Puts the cells together from what was read at once. */
    private record Rows(
            List<Round> rounds,
            List<HandedIn> handedIn,
            List<AssignedReview> asked,
            Map<UUID, String> names,
            Map<UUID, Glance> glances) {

        CohortState.Row row(Member member) {
            List<AssignedReview> own = asked.stream()
                    .filter(review -> review.role() == ReviewerRole.PEER
                            && review.reviewerId().equals(member.accountId()))
                    .toList();
            return new CohortState.Row(
                    member,
                    names.getOrDefault(member.accountId(), ""),
                    rounds.stream().map(round -> cell(member, round)).toList(),
                    (int) own.stream().filter(AssignedReview::isFinished).count(),
                    own.size());
        }

        private CohortState.Cell cell(Member member, Round round) {
            return handedIn.stream()
                    .filter(submission -> submission.roundId().equals(round.id())
                            && submission.authorId().equals(member.accountId()))
                    .reduce((earlier, later) -> later)
                    .map(submission -> cell(round, submission))
                    .orElse(new CohortState.Cell(round, null, "none", 0, 0, null));
        }

        private CohortState.Cell cell(Round round, HandedIn submission) {
            Map<ReviewerRole, List<AssignedReview>> byRole = asked.stream()
                    .filter(review -> review.submissionId().equals(submission.id()))
                    .collect(Collectors.groupingBy(AssignedReview::role));
            List<AssignedReview> peers = byRole.getOrDefault(ReviewerRole.PEER, List.of());
            return new CohortState.Cell(
                    round,
                    submission.isWithdrawn() ? null : submission.id(),
                    state(submission, byRole),
                    finished(peers),
                    peers.size(),
                    glances.get(submission.transcriptId()));
        }

        private static String state(HandedIn submission, Map<ReviewerRole, List<AssignedReview>> byRole) {
            if (submission.isWithdrawn()) {
                return "withdrawn";
            }
            if (submission.isReleased()) {
                return "released";
            }
            if (finished(byRole.getOrDefault(ReviewerRole.TRAINER, List.of())) > 0) {
                return "reviewed";
            }
            return finished(byRole.getOrDefault(ReviewerRole.SELF, List.of())) > 0 ? "self" : "handedIn";
        }

        private static int finished(List<AssignedReview> reviews) {
            return (int) reviews.stream().filter(AssignedReview::isFinished).count();
        }
    }
}
