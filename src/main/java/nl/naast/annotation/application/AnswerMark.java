package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.QuickAnswer;
import nl.naast.annotation.Talked;
import nl.naast.annotation.domain.Mark;
import nl.naast.annotation.domain.MarkAnswer;
import nl.naast.annotation.domain.TalkStep;
import nl.naast.annotation.domain.TalkStep.Kind;
import nl.naast.annotation.persistence.MarkAnswers;
import nl.naast.annotation.persistence.Marks;
import nl.naast.annotation.persistence.TalkSteps;
import nl.naast.review.AssignedReview;
import nl.naast.shared.Actor;
import nl.naast.shared.Announcer;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** Somebody answers another's mark with one press, or takes that back; doing either twice changes nothing. */
@ApplicationScoped
@Transactional
public class AnswerMark {
    private final FindTalk talks;
    private final MarkAnswers answers;
    private final TalkSteps steps;
    private final Marks marks;
    private final Announcer announcer;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public AnswerMark(
            FindTalk talks,
            MarkAnswers answers,
            TalkSteps steps,
            Marks marks,
            Announcer announcer,
            Trail trail,
            Clock clock) {
        this.talks = talks;
        this.answers = answers;
        this.steps = steps;
        this.marks = marks;
        this.announcer = announcer;
        this.trail = trail;
        this.clock = clock;
    }

    public void give(Actor actor, UUID submissionId, UUID markId, QuickAnswer answer) {
        FindTalk.Seat seat = talks.findToSpeak(actor, submissionId);
        Mark mark = mark(seat, markId);
        Optional<MarkAnswer> earlier = answers.ever(markId, seat.own().id(), answer);
        if (earlier.filter(MarkAnswer::isGiven).isPresent()) {
            return;
        }
        long seq = steps.last(submissionId) + 1;
        if (earlier.isPresent()) {
            earlier.get().giveAgain(seq, clock.instant());
        } else {
            answers.add(new MarkAnswer(UUID.randomUUID(), seat.own(), mark, answer, seq, clock.instant()));
        }
        keep(actor, seat.own(), seq, Kind.ANSWERED, markId, answer);
    }

    public void takeBack(Actor actor, UUID submissionId, UUID markId, QuickAnswer answer) {
        FindTalk.Seat seat = talks.findToSpeak(actor, submissionId);
        mark(seat, markId);
        answers.ever(markId, seat.own().id(), answer)
                .filter(MarkAnswer::isGiven)
                .ifPresent(given -> {
                    long seq = steps.last(submissionId) + 1;
                    given.takeBack(seq, clock.instant());
                    keep(actor, seat.own(), seq, Kind.ANSWER_TAKEN_BACK, markId, answer);
                });
    }

    /** Somebody else's, that the actor may see. */
    private Mark mark(FindTalk.Seat seat, UUID markId) {
        Mark mark = marks.among(seat.voices().stream().map(AssignedReview::id).toList(), markId)
                .orElseThrow(NotFound::new);
        if (mark.reviewId().equals(seat.own().id())) {
            throw new BusinessRuleViolation("annotation.violation.ownMark");
        }
        return mark;
    }

    private void keep(Actor actor, AssignedReview own, long seq, Kind kind, UUID markId, QuickAnswer answer) {
        steps.add(new TalkStep(UUID.randomUUID(), own, seq, kind, markId, clock.instant()));
        String action = kind == Kind.ANSWERED ? "annotation.MarkAnswered" : "annotation.AnswerTakenBack";
        trail.record(actor, own.instituteId(), action, markId, answer.slug());
        announcer.announce(new Talked(own.submissionId(), seq));
    }
}
