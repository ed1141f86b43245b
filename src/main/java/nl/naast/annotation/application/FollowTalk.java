package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.naast.annotation.NewMessages;
import nl.naast.annotation.Talk;
import nl.naast.annotation.domain.MarkAnswer;
import nl.naast.annotation.domain.TalkMessage;
import nl.naast.annotation.domain.TalkSeen;
import nl.naast.annotation.persistence.MarkAnswers;
import nl.naast.annotation.persistence.SeenTalks;
import nl.naast.annotation.persistence.TalkMessages;
import nl.naast.annotation.persistence.TalkMessages.Unseen;
import nl.naast.annotation.persistence.TalkSteps;
import nl.naast.review.AssignedReview;
import nl.naast.review.Layer;
import nl.naast.review.LayerAccess;
import nl.naast.review.ReviewerRole;
import nl.naast.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in the talk about a conversation sees what is said, as far as it is about what she may see. */
@ApplicationScoped
@Transactional
public class FollowTalk implements Talk {
    private final FindTalk talks;
    private final TalkMessages messages;
    private final TalkSteps steps;
    private final MarkAnswers answers;
    private final SeenTalks seen;

    @Inject
    public FollowTalk(FindTalk talks, TalkMessages messages, TalkSteps steps, MarkAnswers answers, SeenTalks seen) {
        this.talks = talks;
        this.messages = messages;
        this.steps = steps;
        this.answers = answers;
        this.seen = seen;
    }

    /** @param seq number of the last thing that the window heard of; 0 for everything */
    public TalkNews after(Actor actor, UUID submissionId, long seq) {
        FindTalk.Seat seat = talks.find(actor, submissionId);
        Map<UUID, AssignedReview> everybody = byId(seat.all());
        // First, so that what happens meanwhile is told twice rather than never.
        long last = steps.last(submissionId);
        List<TalkNews.Said> said = messages.after(submissionId, seq).stream()
                .filter(message -> maySee(seat.access(), message.place().markRole()))
                .map(message -> said(seat, message, everybody.get(message.reviewId())))
                .toList();
        long until = seen.by(seat.own().id()).map(TalkSeen::seq).orElse(0L);
        return new TalkNews(last, until, said, answered(seat, answers.about(submissionId), seq));
    }

    /** Everything up to {@code seq} was on the actor's screen. */
    public void see(Actor actor, UUID submissionId, long seq) {
        FindTalk.Seat seat = talks.find(actor, submissionId);
        Optional<TalkSeen> earlier = seen.by(seat.own().id());
        TalkSeen upTo = earlier.orElseGet(() -> new TalkSeen(seat.own()));
        upTo.upTo(Math.min(seq, steps.last(submissionId)));
        if (earlier.isEmpty()) {
            seen.add(upTo);
        }
    }

    @Override
    public List<NewMessages> unseen(Collection<AssignedReview> own) {
        Map<UUID, AssignedReview> bySubmission = own.stream()
                .filter(AssignedReview::isFinished)
                .collect(Collectors.toMap(AssignedReview::submissionId, Function.identity(), (one, other) -> one));
        List<UUID> ids = bySubmission.values().stream().map(AssignedReview::id).toList();
        return messages.unseen(bySubmission.keySet(), ids).stream()
                // Where something was said, the feedback was released.
                .filter(found -> maySee(released(bySubmission, found), found.markRole()))
                .collect(Collectors.groupingBy(
                        found -> new Turn(found.submissionId(), found.turn()),
                        LinkedHashMap::new,
                        Collectors.summingLong(Unseen::count)))
                .entrySet()
                .stream()
                .map(at -> news(bySubmission, at.getKey(), at.getValue()))
                .sorted(Comparator.comparing(NewMessages::submissionId).thenComparing(NewMessages::turnNumber))
                .toList();
    }

    private static Map<UUID, AssignedReview> byId(List<AssignedReview> reviews) {
        return reviews.stream().collect(Collectors.toMap(AssignedReview::id, Function.identity()));
    }

    private record Turn(UUID submissionId, int number) {}

    private static LayerAccess released(Map<UUID, AssignedReview> bySubmission, Unseen found) {
        return LayerAccess.of(own(bySubmission, found.submissionId()), true, false);
    }

    private static NewMessages news(Map<UUID, AssignedReview> bySubmission, Turn at, long count) {
        return new NewMessages(own(bySubmission, at.submissionId()).id(), at.submissionId(), at.number(), count);
    }

    private static AssignedReview own(Map<UUID, AssignedReview> bySubmission, UUID submissionId) {
        return Objects.requireNonNull(bySubmission.get(submissionId));
    }

    private static boolean maySee(LayerAccess access, @Nullable ReviewerRole markRole) {
        return markRole == null || access.maySee(Layer.of(markRole));
    }

    /** Who speaks is known by voice even where her marks are not seen: a peer hears the author. */
    private static TalkNews.Said said(FindTalk.Seat seat, TalkMessage message, @Nullable AssignedReview by) {
        return new TalkNews.Said(
                message.id(),
                message.place().turn(),
                message.place().markId(),
                by == null ? "" : by.voice(),
                message.isBy(seat.own()),
                message.words(),
                message.writtenAt(),
                message.changedAt(),
                message.isTakenBack(),
                message.seq(),
                message.firstSeq());
    }

    private static List<TalkNews.Answered> answered(FindTalk.Seat seat, List<MarkAnswer> all, long seq) {
        Map<UUID, AssignedReview> voices = byId(seat.voices());
        Map<UUID, List<MarkAnswer>> byMark = all.stream()
                .filter(answer -> voices.containsKey(answer.markReviewId()))
                .collect(Collectors.groupingBy(MarkAnswer::markId, LinkedHashMap::new, Collectors.toList()));
        return byMark.entrySet().stream()
                .filter(mark -> mark.getValue().stream().anyMatch(answer -> answer.seq() > seq))
                .map(mark -> answered(seat, voices, mark.getKey(), mark.getValue()))
                .toList();
    }

    private static TalkNews.Answered answered(
            FindTalk.Seat seat, Map<UUID, AssignedReview> voices, UUID mark, List<MarkAnswer> answers) {
        List<MarkAnswer> given = answers.stream().filter(MarkAnswer::isGiven).toList();
        Map<String, Integer> counts = given.stream()
                .collect(Collectors.groupingBy(answer -> answer.answer().slug(), Collectors.summingInt(answer -> 1)));
        List<String> own = given.stream()
                .filter(answer -> answer.reviewId().equals(seat.own().id()))
                .map(answer -> answer.answer().slug())
                .toList();
        AssignedReview maker = Objects.requireNonNull(voices.get(answers.get(0).markReviewId()));
        return new TalkNews.Answered(mark, counts, own, seat.audience(maker));
    }
}
