package nl.naast.curriculum.application;

import nl.naast.curriculum.LearningModule;
import org.jspecify.annotations.Nullable;

/**
 * What one person did in one module.
 *
 * @param lessons how many were read, out of {@code lessonsAll}; likewise for the others
 * @param right how many were right in the last finished quiz, or null when there is none
 */
public record ModuleProgress(
        LearningModule module,
        int lessons,
        int steps,
        int moments,
        int quizzes,
        @Nullable Integer right) {

    public int lessonsAll() {
        return module.lessons().size();
    }

    public int stepsAll() {
        return module.path().size();
    }

    public int momentsAll() {
        return module.moments().size();
    }

    public int questionsAll() {
        return module.quiz().size();
    }

    public boolean isBegun() {
        return lessons + steps + moments + quizzes > 0;
    }

    /** Everything was read, answered and tried at least once. */
    public boolean isDone() {
        return lessons == lessonsAll()
                && steps == stepsAll()
                && moments == momentsAll()
                && (questionsAll() == 0 || right != null);
    }
}
