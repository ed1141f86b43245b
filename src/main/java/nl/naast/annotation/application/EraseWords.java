package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.naast.annotation.persistence.Marks;
import nl.naast.annotation.persistence.ReadingSteps;
import nl.naast.annotation.persistence.TurnStances;
import nl.naast.privacy.ConsentWithdrawn;
import nl.naast.shared.Trail;

/** When a text is withdrawn, remarks and better lines about it go with it; the codes stay as numbers. */
@ApplicationScoped
@Transactional
public class EraseWords {
    private final Marks marks;
    private final TurnStances stances;
    private final ReadingSteps steps;
    private final Trail trail;

    @Inject
    public EraseWords(Marks marks, TurnStances stances, ReadingSteps steps, Trail trail) {
        this.marks = marks;
        this.stances = stances;
        this.steps = steps;
        this.trail = trail;
    }

    public void erase(@Observes ConsentWithdrawn event) {
        int erased = marks.eraseTextsOn(event.subjectId());
        stances.eraseReasonsOn(event.subjectId());
        steps.eraseStatesOn(event.subjectId());
        trail.record(event.by(), event.instituteId(), "annotation.WordsErased", event.subjectId(), "marks=" + erased);
    }
}
