package nl.naast.curriculum.application;

import java.util.List;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.QuizItem;
import nl.naast.curriculum.domain.Share;
import nl.naast.institute.Seat;

/** What the students of a trainer, or of a whole cohort, did with the curriculum. */
public record GroupLearning(Seat seat, List<Row> rows, List<ModuleGroup> modules) {
    /** One student. */
    public record Row(String name, String group, List<ModuleProgress> modules) {}

    /** One module: what went wrong most, and which moments were answered by how many students. */
    public record ModuleGroup(LearningModule module, List<WeakItem> items, List<AnsweredMoment> moments) {}

    /** A quiz item with how many of its answers were wrong. */
    public record WeakItem(QuizItem item, Share wrong) {}

    /** A moment and how many students answered it. */
    public record AnsweredMoment(Moment moment, int students) {}
}
