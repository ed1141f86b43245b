package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.Span;
import nl.naast.annotation.domain.Mark;
import nl.naast.annotation.domain.MarkedAs;
import nl.naast.annotation.persistence.Marks;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.review.AssignedReview;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;
import nl.naast.transcript.Conversations;
import org.jspecify.annotations.Nullable;

/** A reviewer puts a code on a turn or some words of it, says more about it, or takes it away. */
@ApplicationScoped
@Transactional
public class MarkTurn {
    private final Marks marks;
    private final Codebooks codebooks;
    private final Conversations conversations;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public MarkTurn(Marks marks, Codebooks codebooks, Conversations conversations, Trail trail, Clock clock) {
        this.marks = marks;
        this.codebooks = codebooks;
        this.conversations = conversations;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes the mark say this, whether it is new, changed or was taken away before.
     *
     * @param review the reviewer's own, unfinished
     * @return what it said before; null when it was not there
     * @throws BusinessRuleViolation when the turn carries this code, or the words one that excludes it, already
     */
    public @Nullable MarkedAs mark(Actor reviewer, AssignedReview review, UUID markId, MarkedAs wanted) {
        Codebook codebook = codebooks.version(review.codebookVersion());
        Code code = codebook.code(wanted.code()).orElseThrow(NotFound::new);
        List<Mark> onTurn = marks.everMadeOn(review.id(), wanted.turn());
        requireCompatible(codebook, markId, wanted, onTurn);
        requireWords(review, wanted.turn(), wanted.span());
        Optional<Mark> known =
                onTurn.stream().filter(mark -> mark.id().equals(markId)).findFirst();
        @Nullable MarkedAs before = known.map(Mark::state).orElse(null);
        if (known.isPresent()) {
            change(known.get(), wanted);
        } else {
            add(review, markId, code, wanted);
        }
        record(reviewer, review, before == null ? "annotation.TurnMarked" : "annotation.MarkChanged", markId, wanted);
        return before;
    }

    /** @return what it said before; null when it was not there any more */
    public @Nullable MarkedAs remove(Actor reviewer, AssignedReview review, UUID markId) {
        Mark mark = marks.in(review.id(), markId).orElseThrow(NotFound::new);
        @Nullable MarkedAs before = mark.state();
        if (before != null) {
            mark.remove(clock.instant());
            record(reviewer, review, "annotation.MarkRemoved", markId, before);
        }
        return before;
    }

    private void change(Mark mark, MarkedAs wanted) {
        if (!mark.isOn(wanted.turn(), wanted.code())) {
            throw new NotFound();
        }
        mark.putBack(clock.instant());
        mark.standOn(wanted.span());
        mark.write(wanted.remark(), wanted.rewrite(), clock.instant());
    }

    private void add(AssignedReview review, UUID markId, Code code, MarkedAs wanted) {
        Mark mark = new Mark(markId, review, wanted.turn(), code, clock.instant());
        mark.standOn(wanted.span());
        mark.write(wanted.remark(), wanted.rewrite(), clock.instant());
        marks.add(mark);
    }

    private void requireWords(AssignedReview review, int turn, @Nullable Span span) {
        if (span != null) {
            span.requireIn(conversations.turn(review.transcriptId(), turn).text());
        }
    }

    private static void requireCompatible(Codebook codebook, UUID markId, MarkedAs wanted, List<Mark> onTurn) {
        for (Mark mark : onTurn) {
            if (mark.isRemoved() || mark.id().equals(markId)) {
                continue;
            }
            if (mark.code().equals(wanted.code())) {
                throw new BusinessRuleViolation("annotation.violation.markedAlready", wanted.code());
            }
            if (codebook.exclude(mark.code(), wanted.code()) && mark.touches(wanted.span())) {
                throw new BusinessRuleViolation("annotation.violation.excluded", wanted.code(), mark.code());
            }
        }
    }

    private void record(Actor reviewer, AssignedReview review, String action, UUID subject, MarkedAs mark) {
        trail.record(
                reviewer,
                review.instituteId(),
                action,
                subject,
                "codebook=" + review.codebookVersion() + " " + mark.turn() + " " + mark.code());
    }
}
