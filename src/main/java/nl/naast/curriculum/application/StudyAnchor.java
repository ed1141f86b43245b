package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.naast.curriculum.Anchor;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.LearningModule;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;

/** Someone reads an anchor conversation, and looks at its key when she wants to. */
@ApplicationScoped
@Transactional
public class StudyAnchor {
    private final FindLearner learners;
    private final Codebooks codebooks;

    @Inject
    public StudyAnchor(FindLearner learners, Codebooks codebooks) {
        this.learners = learners;
        this.codebooks = codebooks;
    }

    /** An anchor in its module, with the codebook that names its codes and scales. */
    public record Opened(LearningModule module, Anchor anchor, Codebook codebook) {}

    public Opened open(Actor actor, String anchorId) {
        Learner learner = learners.of(actor);
        Anchor anchor = learner.syllabus().anchor(anchorId).orElseThrow(NotFound::new);
        return new Opened(
                learner.syllabus().module(anchor.module()).orElseThrow(NotFound::new),
                anchor,
                codebooks.version(learner.seat().codebookVersion()));
    }
}
