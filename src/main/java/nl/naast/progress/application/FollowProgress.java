package nl.naast.progress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.assignment.Submissions;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.Scale;
import nl.naast.institute.Members;
import nl.naast.institute.Seat;
import nl.naast.progress.domain.RoundPoint;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.review.ReviewerRole;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;
import nl.naast.transcript.Glance;
import nl.naast.transcript.Glances;

/** A student follows her own progress over rounds whose feedback was released. */
@ApplicationScoped
@Transactional
public class FollowProgress {
    private final Members members;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Glances glances;
    private final Codebooks codebooks;

    @Inject
    public FollowProgress(
            Members members, Submissions submissions, Reviews reviews, Glances glances, Codebooks codebooks) {
        this.members = members;
        this.submissions = submissions;
        this.reviews = reviews;
        this.glances = glances;
        this.codebooks = codebooks;
    }

    public Course of(Actor student) {
        List<HandedIn> released =
                submissions.by(student).stream().filter(HandedIn::isReleased).toList();
        Map<UUID, List<AssignedReview>> voices = judgedOnly(
                reviews.ofSubmissions(released.stream().map(HandedIn::id).toList()));
        List<UUID> ids = voices.values().stream()
                .flatMap(List::stream)
                .map(AssignedReview::id)
                .toList();
        Map<UUID, List<GivenRating>> ratings =
                reviews.ratingsOf(ids).stream().collect(Collectors.groupingBy(GivenRating::reviewId));
        Map<UUID, Integer> numbers = roundNumbers(student);
        List<HandedIn> shown =
                released.stream().filter(s -> voices.containsKey(s.id())).toList();
        return new Course(
                codebooks.version(codebooks.newestVersion()).scales().stream()
                        .map(scale -> new Course.OnScale(scale, points(scale, shown, voices, ratings, numbers)))
                        .toList(),
                talks(shown, numbers));
    }

    private List<Course.Talk> talks(List<HandedIn> shown, Map<UUID, Integer> numbers) {
        Map<UUID, Glance> counted =
                glances.of(shown.stream().map(HandedIn::transcriptId).toList());
        return shown.stream()
                .map(submission -> new Course.Talk(
                        numbers.getOrDefault(submission.roundId(), 0),
                        submission.id(),
                        counted.get(submission.transcriptId())))
                .toList();
    }

    /** Finished reviews by submission, where the author judged herself first. */
    private static Map<UUID, List<AssignedReview>> judgedOnly(List<AssignedReview> all) {
        Map<UUID, List<AssignedReview>> bySubmission = all.stream()
                .filter(AssignedReview::isFinished)
                .collect(Collectors.groupingBy(AssignedReview::submissionId, HashMap::new, Collectors.toList()));
        bySubmission.values().removeIf(voices -> voices.stream().noneMatch(v -> v.role() == ReviewerRole.SELF));
        return bySubmission;
    }

    private Map<UUID, Integer> roundNumbers(Actor student) {
        List<UUID> cohorts =
                members.seatsOf(student).stream().map(Seat::cohortId).distinct().toList();
        return submissions.roundsOf(cohorts).stream().collect(Collectors.toMap(Round::id, Round::number));
    }

    private static List<RoundPoint> points(
            Scale scale,
            List<HandedIn> shown,
            Map<UUID, List<AssignedReview>> voices,
            Map<UUID, List<GivenRating>> ratings,
            Map<UUID, Integer> numbers) {
        return shown.stream()
                .map(submission -> point(
                        numbers.getOrDefault(submission.roundId(), 0),
                        scale,
                        voices.getOrDefault(submission.id(), List.of()),
                        ratings))
                .toList();
    }

    private static RoundPoint point(
            int round, Scale scale, List<AssignedReview> voices, Map<UUID, List<GivenRating>> ratings) {
        List<Integer> peers = new ArrayList<>();
        Integer self = null;
        Integer trainer = null;
        for (AssignedReview voice : voices) {
            Integer level = level(ratings.getOrDefault(voice.id(), List.of()), scale);
            if (voice.role() == ReviewerRole.SELF) {
                self = level;
            } else if (voice.role() == ReviewerRole.TRAINER) {
                trainer = level;
            } else if (level != null) {
                peers.add(level);
            }
        }
        return new RoundPoint(round, self, List.copyOf(peers), trainer);
    }

    private static @org.jspecify.annotations.Nullable Integer level(List<GivenRating> ratings, Scale scale) {
        for (GivenRating rating : ratings) {
            if (rating.scale().equals(scale.id())) {
                return rating.level();
            }
        }
        return null;
    }
}
