package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.domain.Mark;
import nl.naast.annotation.persistence.Marks;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.review.AssignedReview;
import nl.naast.review.Reviews;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** A reviewer puts a code on a turn, says more about it, or takes it away. */
@ApplicationScoped
@Transactional
public class MarkTurn {
    private final Reviews reviews;
    private final Marks marks;
    private final Codebooks codebooks;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public MarkTurn(Reviews reviews, Marks marks, Codebooks codebooks, Trail trail, Clock clock) {
        this.reviews = reviews;
        this.marks = marks;
        this.codebooks = codebooks;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param operationId the id of the mark, chosen by the reviewer's browser; repeating the request is harmless
     * @throws BusinessRuleViolation when the turn carries this code, or one that excludes it, already
     */
    public MadeMark mark(Actor reviewer, UUID reviewId, UUID operationId, int turnNumber, String codeId) {
        AssignedReview review = reviews.ownUnfinished(reviewer, reviewId);
        Codebook codebook = codebooks.version(review.codebookVersion());
        Code code = codebook.code(codeId).orElseThrow(NotFound::new);
        List<Mark> onTurn = marks.everMadeOn(reviewId, turnNumber);
        Optional<Mark> same =
                onTurn.stream().filter(mark -> mark.id().equals(operationId)).findFirst();
        return same.map(Mark::view).orElseGet(() -> {
            requireCompatible(codebook, code, onTurn);
            Mark mark = new Mark(operationId, review, turnNumber, code, clock.instant());
            marks.add(mark);
            record(reviewer, review, "annotation.TurnMarked", operationId, turnNumber + " " + codeId);
            return mark.view();
        });
    }

    /**
     * Repeating a request whose answer was lost is harmless.
     *
     * @throws nl.naast.shared.SomeoneElseChangedThis when the mark was changed since {@code revision}
     */
    public MadeMark explain(Actor reviewer, UUID reviewId, UUID markId, String remark, String rewrite, long revision) {
        AssignedReview review = reviews.ownUnfinished(reviewer, reviewId);
        Mark mark =
                marks.in(reviewId, markId).filter(found -> !found.isRemoved()).orElseThrow(NotFound::new);
        if (mark.says(remark, rewrite)) {
            return mark.view();
        }
        mark.requireRevision(revision);
        mark.write(remark, rewrite, clock.instant());
        record(reviewer, review, "annotation.MarkExplained", markId, "");
        MadeMark now = mark.view();
        return new MadeMark(
                now.id(), reviewId, now.turnNumber(), now.code(), now.remark(), now.rewrite(), revision + 1);
    }

    public void remove(Actor reviewer, UUID reviewId, UUID markId) {
        AssignedReview review = reviews.ownUnfinished(reviewer, reviewId);
        Mark mark = marks.in(reviewId, markId).orElseThrow(NotFound::new);
        if (!mark.isRemoved()) {
            mark.remove(clock.instant());
            record(reviewer, review, "annotation.MarkRemoved", markId, "");
        }
    }

    private static void requireCompatible(Codebook codebook, Code code, List<Mark> onTurn) {
        for (Mark mark : onTurn) {
            if (!mark.isRemoved() && mark.code().equals(code.id())) {
                throw new BusinessRuleViolation("annotation.violation.markedAlready", code.id());
            }
            if (!mark.isRemoved() && codebook.exclude(mark.code(), code.id())) {
                throw new BusinessRuleViolation("annotation.violation.excluded", code.id(), mark.code());
            }
        }
    }

    private void record(Actor reviewer, AssignedReview review, String action, UUID subject, String detail) {
        String version = "codebook=" + review.codebookVersion();
        trail.record(
                reviewer, review.instituteId(), action, subject, detail.isEmpty() ? version : version + " " + detail);
    }
}
