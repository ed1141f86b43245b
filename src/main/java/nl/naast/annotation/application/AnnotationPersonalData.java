package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.naast.annotation.domain.ClassAnswer;
import nl.naast.annotation.domain.Mark;
import nl.naast.annotation.domain.TalkMessage;
import nl.naast.annotation.domain.TalkStep;
import nl.naast.annotation.domain.TurnStance;
import nl.naast.annotation.persistence.ClassAnswers;
import nl.naast.annotation.persistence.ClassSeats;
import nl.naast.annotation.persistence.MarkAnswers;
import nl.naast.annotation.persistence.Marks;
import nl.naast.annotation.persistence.ReadingSteps;
import nl.naast.annotation.persistence.TalkMessages;
import nl.naast.annotation.persistence.TalkSteps;
import nl.naast.annotation.persistence.TurnStances;
import nl.naast.review.Reviews;
import nl.naast.shared.PersonalDataHolder;

/** Hands over, and erases, what a person wrote with marks; the codes stay as numbers. */
@ApplicationScoped
@Transactional
public class AnnotationPersonalData implements PersonalDataHolder {
    private final Reviews reviews;
    private final Marks marks;
    private final TurnStances stances;
    private final ReadingSteps steps;
    private final TalkMessages messages;
    private final TalkSteps talkSteps;
    private final MarkAnswers answers;
    private final ClassAnswers classAnswers;
    private final ClassSeats seats;

    @Inject
    public AnnotationPersonalData(
            Reviews reviews,
            Marks marks,
            TurnStances stances,
            ReadingSteps steps,
            TalkMessages messages,
            TalkSteps talkSteps,
            MarkAnswers answers,
            ClassAnswers classAnswers,
            ClassSeats seats) {
        this.reviews = reviews;
        this.marks = marks;
        this.stances = stances;
        this.steps = steps;
        this.messages = messages;
        this.talkSteps = talkSteps;
        this.answers = answers;
        this.classAnswers = classAnswers;
        this.seats = seats;
    }

    @Override
    public String room() {
        return "annotation";
    }

    @Override
    public Map<String, Object> export(UUID accountId) {
        List<Map<String, Object>> own =
                marksBy(accountId).stream().map(AnnotationPersonalData::export).toList();
        List<Map<String, Object>> reasons = stances.of(reviews.everBy(accountId)).stream()
                .map(TurnStance::view)
                .filter(placed -> !placed.reason().isEmpty())
                .map(placed -> Map.<String, Object>of("turn", placed.turnNumber(), "reason", placed.reason()))
                .toList();
        return Map.of("marks", own, "reasons", reasons, "talk", talk(accountId), "class", inClass(accountId));
    }

    /** Of class sessions that run: what was answered to turns that are open, and where she sits. */
    private Map<String, Object> inClass(UUID accountId) {
        List<Map<String, Object>> open = classAnswers.by(accountId).stream()
                .map(AnnotationPersonalData::export)
                .toList();
        List<Map<String, Object>> sitting = seats.of(accountId).stream()
                .map(seat -> Map.<String, Object>of("session", seat.sessionId().toString(), "seenAt", seat.seenAt()))
                .toList();
        return Map.of("answers", open, "seats", sitting);
    }

    private static Map<String, Object> export(ClassAnswer answer) {
        return Map.of(
                "turn", answer.turn(),
                "codes", answer.said().codes(),
                "equal", String.valueOf(answer.said().equal()),
                "nonjudgmental", String.valueOf(answer.said().nonjudgmental()),
                "line", answer.said().line(),
                "sentAt", answer.sentAt());
    }

    @Override
    public void erase(UUID accountId) {
        classAnswers.removeBy(accountId);
        seats.removeOf(accountId);
        marksBy(accountId).forEach(Mark::eraseText);
        stances.eraseReasonsOf(reviews.everBy(accountId));
        steps.eraseStatesOf(reviews.everBy(accountId));
        messages.by(reviews.everBy(accountId)).forEach(TalkMessage::eraseWords);
        talkSteps.eraseWordsBy(reviews.everBy(accountId));
    }

    /** Every version of what she said, and her quick answers. */
    private Map<String, Object> talk(UUID accountId) {
        List<UUID> own = reviews.everBy(accountId);
        List<String> said = talkSteps.by(own).stream()
                .map(TalkStep::words)
                .filter(Objects::nonNull)
                .toList();
        List<String> answered =
                answers.by(own).stream().map(answer -> answer.answer().slug()).toList();
        return Map.of("said", said, "answers", answered);
    }

    private List<Mark> marksBy(UUID accountId) {
        return marks.everIn(reviews.everBy(accountId));
    }

    private static Map<String, Object> export(Mark mark) {
        return Map.of(
                "turn", mark.turnNumber(),
                "code", mark.code(),
                "remark", mark.view().remark(),
                "rewrite", mark.view().rewrite());
    }
}
