package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.Talked;
import nl.naast.annotation.domain.Mark;
import nl.naast.annotation.domain.TalkMessage;
import nl.naast.annotation.domain.TalkPlace;
import nl.naast.annotation.domain.TalkStep;
import nl.naast.annotation.domain.TalkStep.Kind;
import nl.naast.annotation.persistence.Marks;
import nl.naast.annotation.persistence.TalkMessages;
import nl.naast.annotation.persistence.TalkSteps;
import nl.naast.review.AssignedReview;
import nl.naast.shared.Actor;
import nl.naast.shared.Announcer;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;
import nl.naast.transcript.Conversations;
import org.jspecify.annotations.Nullable;

/** The author or a reader says something about a turn or a mark, says it otherwise, or takes it back. */
@ApplicationScoped
@Transactional
public class WriteMessage {
    /**
     * What somebody wants to say.
     *
     * @param operationId chosen by the browser; repeating it is harmless
     * @param messageId chosen by the browser too; a known one is changed
     * @param markId null to speak of the turn
     * @param base number of the last thing that happened to the message, as the writer saw it; 0 for a new one
     */
    public record Wanted(
            UUID operationId,
            UUID messageId,
            int turn,
            @Nullable UUID markId,
            String words,
            long base) {}

    private final FindTalk talks;
    private final TalkMessages messages;
    private final TalkSteps steps;
    private final Marks marks;
    private final Conversations conversations;
    private final TalkLimit limit;
    private final Announcer announcer;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public WriteMessage(
            FindTalk talks,
            TalkMessages messages,
            TalkSteps steps,
            Marks marks,
            Conversations conversations,
            TalkLimit limit,
            Announcer announcer,
            Trail trail,
            Clock clock) {
        this.talks = talks;
        this.messages = messages;
        this.steps = steps;
        this.marks = marks;
        this.conversations = conversations;
        this.limit = limit;
        this.announcer = announcer;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @return the number of what happened
     * @throws nl.naast.shared.SomeoneElseChangedThis when the writer's other window changed the message meanwhile
     */
    public long write(Actor actor, UUID submissionId, Wanted wanted) {
        FindTalk.Seat seat = talks.findToSpeak(actor, submissionId);
        Optional<TalkStep> repeated = steps.repeated(seat.own().id(), wanted.operationId());
        if (repeated.isPresent()) {
            return repeated.get().seq();
        }
        limit.take(actor);
        long seq = steps.last(submissionId) + 1;
        Optional<TalkMessage> known = messages.in(submissionId, wanted.messageId());
        TalkMessage message = known.isPresent()
                ? changed(known.get(), seat, wanted, seq)
                : new TalkMessage(
                        wanted.messageId(), seat.own(), place(seat, wanted), wanted.words(), seq, clock.instant());
        if (known.isEmpty()) {
            messages.add(message);
        }
        Kind kind = known.isEmpty() ? Kind.WRITTEN : Kind.CHANGED;
        keep(
                actor,
                seat.own(),
                step(wanted.operationId(), seat, seq, kind, message).saying(message.words()));
        return seq;
    }

    /** Taking back what is taken back already changes nothing. */
    public long takeBack(Actor actor, UUID submissionId, UUID messageId) {
        FindTalk.Seat seat = talks.findToSpeak(actor, submissionId);
        TalkMessage message = own(messages.in(submissionId, messageId), seat);
        if (!message.isTakenBack()) {
            long seq = steps.last(submissionId) + 1;
            message.takeBack(seq, clock.instant());
            keep(actor, seat.own(), step(UUID.randomUUID(), seat, seq, Kind.TAKEN_BACK, message));
        }
        return message.seq();
    }

    private TalkMessage changed(TalkMessage message, FindTalk.Seat seat, Wanted wanted, long seq) {
        own(Optional.of(message), seat).change(wanted.words(), wanted.base(), seq, clock.instant());
        return message;
    }

    private static TalkMessage own(Optional<TalkMessage> message, FindTalk.Seat seat) {
        return message.filter(found -> found.isBy(seat.own())).orElseThrow(NotFound::new);
    }

    /** A mark that the writer may see, or a turn that is there. */
    private TalkPlace place(FindTalk.Seat seat, Wanted wanted) {
        if (wanted.markId() == null) {
            return TalkPlace.onTurn(
                    conversations.turn(seat.own().transcriptId(), wanted.turn()).number());
        }
        Mark mark = marks.among(seat.voices().stream().map(AssignedReview::id).toList(), wanted.markId())
                .orElseThrow(NotFound::new);
        return seat.voices().stream()
                .filter(voice -> voice.id().equals(mark.reviewId()))
                .findFirst()
                .map(maker -> TalkPlace.on(mark, maker.role()))
                .orElseThrow(NotFound::new);
    }

    private TalkStep step(UUID id, FindTalk.Seat seat, long seq, Kind kind, TalkMessage message) {
        Instant now = clock.instant();
        return new TalkStep(id, seat.own(), seq, kind, message.id(), now);
    }

    private void keep(Actor actor, AssignedReview own, TalkStep step) {
        steps.add(step);
        trail.record(actor, own.instituteId(), action(step.kind()), own.submissionId(), "step=" + step.seq());
        announcer.announce(new Talked(own.submissionId(), step.seq()));
    }

    private static String action(Kind kind) {
        return switch (kind) {
            case WRITTEN -> "annotation.MessageWritten";
            case CHANGED -> "annotation.MessageChanged";
            default -> "annotation.MessageTakenBack";
        };
    }
}
