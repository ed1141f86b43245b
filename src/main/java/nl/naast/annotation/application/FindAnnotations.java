package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.annotation.Annotations;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.PlacedStance;
import nl.naast.annotation.domain.Mark;
import nl.naast.annotation.domain.TurnStance;
import nl.naast.annotation.persistence.Marks;
import nl.naast.annotation.persistence.TurnStances;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.review.GivenRating;
import nl.naast.review.ReviewGate;
import nl.naast.review.Reviews;
import nl.naast.shared.BusinessRuleViolation;

/** Answers higher rooms' questions about marks, and the lower room's question whether a review is complete. */
@ApplicationScoped
@Transactional
public class FindAnnotations implements Annotations, ReviewGate {
    private final Marks marks;
    private final TurnStances stances;
    private final Codebooks codebooks;
    private final Reviews reviews;

    @Inject
    public FindAnnotations(Marks marks, TurnStances stances, Codebooks codebooks, Reviews reviews) {
        this.marks = marks;
        this.stances = stances;
        this.codebooks = codebooks;
        this.reviews = reviews;
    }

    @Override
    public List<MadeMark> marksOf(Collection<UUID> reviewIds) {
        return marks.of(reviewIds).stream().map(Mark::view).toList();
    }

    @Override
    public List<PlacedStance> stancesOf(Collection<UUID> reviewIds) {
        return stances.of(reviewIds).stream().map(TurnStance::view).toList();
    }

    @Override
    public List<BusinessRuleViolation> obstacles(UUID reviewId, String codebookVersion) {
        Codebook codebook = codebooks.version(codebookVersion);
        List<Mark> made = marks.of(List.of(reviewId));
        List<BusinessRuleViolation> obstacles = new ArrayList<>();
        if (made.isEmpty()) {
            obstacles.add(new BusinessRuleViolation("annotation.violation.noMarks"));
        }
        made.stream()
                .filter(mark -> mark.lacksRewrite()
                        && codebook.code(mark.code()).filter(Code::needsRewrite).isPresent())
                .forEach(mark -> obstacles.add(new BusinessRuleViolation(
                        "annotation.violation.rewriteMissing", mark.turnNumber(), mark.code())));
        List<String> unshown = withoutEvidence(reviewId, made);
        if (!unshown.isEmpty()) {
            obstacles.add(
                    new BusinessRuleViolation("annotation.violation.evidenceMissing", unshown.size(), unshown.get(0)));
        }
        return obstacles;
    }

    /** Evidence counts where the reader marked the turn: then there is something to look at. */
    private List<String> withoutEvidence(UUID reviewId, List<Mark> made) {
        Set<Integer> marked = made.stream().map(Mark::turnNumber).collect(Collectors.toSet());
        return reviews.ratingsOf(List.of(reviewId)).stream()
                .filter(GivenRating::needsEvidence)
                .filter(rating -> rating.evidence().stream().noneMatch(marked::contains))
                .map(GivenRating::scale)
                .toList();
    }
}
