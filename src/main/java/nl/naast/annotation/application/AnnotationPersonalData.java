package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.annotation.domain.Mark;
import nl.naast.annotation.persistence.Marks;
import nl.naast.review.Reviews;
import nl.naast.shared.PersonalDataHolder;

/** Hands over, and erases, what a person wrote with marks; the codes stay as numbers. */
@ApplicationScoped
@Transactional
public class AnnotationPersonalData implements PersonalDataHolder {
    private final Reviews reviews;
    private final Marks marks;

    @Inject
    public AnnotationPersonalData(Reviews reviews, Marks marks) {
        this.reviews = reviews;
        this.marks = marks;
    }

    @Override
    public String room() {
        return "annotation";
    }

    @Override
    public Map<String, Object> export(UUID accountId) {
        List<Map<String, Object>> own =
                marksBy(accountId).stream().map(AnnotationPersonalData::export).toList();
        return Map.of("marks", own);
    }

    @Override
    public void erase(UUID accountId) {
        marksBy(accountId).forEach(Mark::eraseText);
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
