package nl.naast.progress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.annotation.ClassSessions;
import nl.naast.annotation.NewMessages;
import nl.naast.annotation.Talk;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.assignment.Submissions;
import nl.naast.curriculum.Competency;
import nl.naast.curriculum.Learning;
import nl.naast.identity.People;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;
import nl.naast.transcript.Glances;

/** A person comes in and sees what to do next, in each role. */
@ApplicationScoped
@Transactional
public class OpenHome {
    private final Members members;
    private final Submissions submissions;
    private final Reviews reviews;
    private final People people;
    private final Glances glances;
    private final Learning learning;
    private final Talk talk;
    private final ClassSessions classes;
    private final Clock clock;

    @Inject
    public OpenHome(
            Members members,
            Submissions submissions,
            Reviews reviews,
            People people,
            Glances glances,
            Learning learning,
            Talk talk,
            ClassSessions classes,
            Clock clock) {
        this.members = members;
        this.submissions = submissions;
        this.reviews = reviews;
        this.people = people;
        this.glances = glances;
        this.learning = learning;
        this.talk = talk;
        this.classes = classes;
        this.clock = clock;
    }

    public Home open(Actor actor) {
        List<Seat> seats = members.seatsOf(actor);
        List<Round> rounds = submissions.roundsOf(
                seats.stream().map(Seat::cohortId).distinct().toList());
        List<AssignedReview> mine = reviews.by(actor);
        List<Home.StudentDesk> studying = studying(actor, in(seats, Role.STUDENT), rounds, mine);
        List<Home.TrainerDesk> training = training(in(seats, Role.TRAINER), rounds, mine);
        return new Home(
                studying,
                training,
                in(seats, Role.COORDINATOR),
                glances.of(transcripts(studying, mine)),
                heard(training, rounds, mine),
                studying.isEmpty() ? null : nextLesson(actor, seats, studying),
                classes.running(actor, seats));
    }

    private Learning.@org.jspecify.annotations.Nullable NextLesson nextLesson(
            Actor actor, List<Seat> seats, List<Home.StudentDesk> studying) {
        Competency running = studying.stream()
                .map(Home.StudentDesk::current)
                .filter(Objects::nonNull)
                .filter(Home.RoundDesk::open)
                .map(desk -> desk.round().competency())
                .findFirst()
                .orElse(null);
        return learning.next(actor, seats, running).orElse(null);
    }

    private List<Home.Heard> heard(List<Home.TrainerDesk> training, List<Round> rounds, List<AssignedReview> mine) {
        Map<UUID, AssignedReview> reviewed = byKey(mine, AssignedReview::id);
        Map<UUID, Round> roundById = byKey(rounds, Round::id);
        Map<UUID, String> authors = training.stream()
                .flatMap(desk -> desk.tasks().stream())
                .collect(Collectors.toMap(
                        Home.TrainerTask::reviewId, Home.TrainerTask::author, (earlier, later) -> later));
        return talk.unseen(mine).stream()
                .map(news -> heard(news, Objects.requireNonNull(reviewed.get(news.reviewId())), roundById, authors))
                .toList();
    }

    private static Home.Heard heard(
            NewMessages news, AssignedReview own, Map<UUID, Round> rounds, Map<UUID, String> authors) {
        return new Home.Heard(news, own.role(), rounds.get(own.roundId()), authors.getOrDefault(own.id(), ""));
    }

    /** Those the actor handed in herself, and those she was asked to read. */
    private static Set<UUID> transcripts(List<Home.StudentDesk> studying, List<AssignedReview> mine) {
        Stream<UUID> own = studying.stream()
                .flatMap(desk -> desk.rounds().stream())
                .map(Home.RoundDesk::handedIn)
                .filter(Objects::nonNull)
                .map(HandedIn::transcriptId);
        return Stream.concat(own, mine.stream().map(AssignedReview::transcriptId))
                .collect(Collectors.toSet());
    }

    private List<Home.StudentDesk> studying(
            Actor actor, List<Seat> seats, List<Round> rounds, List<AssignedReview> mine) {
        if (seats.isEmpty()) {
            return List.of();
        }
        Map<UUID, HandedIn> handedIn = byKey(submissions.by(actor), HandedIn::roundId);
        Instant now = clock.instant();
        return seats.stream()
                .map(seat -> new Home.StudentDesk(
                        seat,
                        rounds.stream()
                                .filter(round ->
                                        round.cohortId().equals(seat.cohortId()) && !now.isBefore(round.opensAt()))
                                .map(round -> desk(round, handedIn.get(round.id()), mine, now))
                                .toList()))
                .toList();
    }

    private static Home.RoundDesk desk(
            Round round, @org.jspecify.annotations.Nullable HandedIn handedIn, List<AssignedReview> mine, Instant now) {
        List<AssignedReview> here = mine.stream()
                .filter(review -> review.roundId().equals(round.id()))
                .toList();
        return new Home.RoundDesk(
                round,
                handedIn,
                here.stream()
                        .filter(review -> review.role() == ReviewerRole.SELF && isOf(handedIn, review))
                        .findFirst()
                        .orElse(null),
                here.stream()
                        .filter(review -> review.role() == ReviewerRole.PEER)
                        .toList(),
                round.acceptsHandIn(now),
                round.isRunning(now));
    }

    /** After a withdrawal a round may hold two: the last one handed in is the one to go on with. */
    private static boolean isOf(@org.jspecify.annotations.Nullable HandedIn handedIn, AssignedReview review) {
        return handedIn != null && review.submissionId().equals(handedIn.id());
    }

    private List<Home.TrainerDesk> training(List<Seat> seats, List<Round> rounds, List<AssignedReview> mine) {
        List<AssignedReview> asTrainer = mine.stream()
                .filter(review -> review.role() == ReviewerRole.TRAINER)
                .toList();
        if (seats.isEmpty()) {
            return List.of();
        }
        List<Home.TrainerTask> tasks = tasks(asTrainer, byKey(rounds, Round::id));
        return seats.stream()
                .map(seat -> new Home.TrainerDesk(
                        seat,
                        tasks.stream()
                                .filter(task -> task.round().cohortId().equals(seat.cohortId()))
                                .toList()))
                .toList();
    }

    private List<Home.TrainerTask> tasks(List<AssignedReview> asTrainer, Map<UUID, Round> rounds) {
        Map<UUID, HandedIn> handedIn = byKey(
                submissions.inRounds(asTrainer.stream()
                        .map(AssignedReview::roundId)
                        .distinct()
                        .toList()),
                HandedIn::id);
        Map<UUID, List<AssignedReview>> others =
                reviews
                        .ofSubmissions(asTrainer.stream()
                                .map(AssignedReview::submissionId)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(AssignedReview::submissionId));
        Map<UUID, String> names =
                people.namesOf(asTrainer.stream().map(AssignedReview::authorId).toList());
        return asTrainer.stream()
                .filter(review -> rounds.containsKey(review.roundId()))
                .map(review -> task(review, rounds, names, handedIn, others))
                .sorted(Comparator.comparing(Home.TrainerTask::isReleased)
                        .thenComparing(task -> task.review().isFinished())
                        .thenComparing(task -> -task.round().number())
                        .thenComparing(Home.TrainerTask::author))
                .toList();
    }

    private static Home.TrainerTask task(
            AssignedReview review,
            Map<UUID, Round> rounds,
            Map<UUID, String> names,
            Map<UUID, HandedIn> handedIn,
            Map<UUID, List<AssignedReview>> others) {
        List<AssignedReview> all = others.getOrDefault(review.submissionId(), List.of());
        List<AssignedReview> peers =
                all.stream().filter(r -> r.role() == ReviewerRole.PEER).toList();
        return new Home.TrainerTask(
                review,
                java.util.Objects.requireNonNull(rounds.get(review.roundId())),
                names.getOrDefault(review.authorId(), ""),
                handedIn.get(review.submissionId()),
                (int) peers.stream().filter(AssignedReview::isFinished).count(),
                peers.size(),
                all.stream().anyMatch(r -> r.role() == ReviewerRole.SELF && r.isFinished()));
    }

    private static List<Seat> in(List<Seat> seats, Role role) {
        return seats.stream().filter(seat -> seat.role() == role).toList();
    }

    private static <T> Map<UUID, T> byKey(List<T> all, Function<T, UUID> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity(), (earlier, later) -> later));
    }
}
