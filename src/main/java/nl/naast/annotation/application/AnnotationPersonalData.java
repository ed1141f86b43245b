package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.annotation.domain.Mark;
import nl.naast.annotation.domain.TurnStance;
import nl.naast.annotation.persistence.Marks;
import nl.naast.annotation.persistence.ReadingSteps;
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

    @Inject
    public AnnotationPersonalData(Reviews reviews, Marks marks, TurnStances stances, ReadingSteps steps) {
        this.reviews = reviews;
        this.marks = marks;
        this.stances = stances;
        this.steps = steps;
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
        return Map.of("marks", own, "reasons", reasons);
    }

    @Override
    public void erase(UUID accountId) {
        marksBy(accountId).forEach(Mark::eraseText);
        stances.of(reviews.everBy(accountId)).forEach(TurnStance::eraseReason);
        steps.eraseStatesOf(reviews.everBy(accountId));
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
