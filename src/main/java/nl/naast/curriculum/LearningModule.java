package nl.naast.curriculum;

import java.util.List;

/**
 * One part of the curriculum: module zero, which is about standing beside someone, or one of the four questions
 * that someone who seeks help asks.
 *
 * @param slug {@code beside}, or a competency's slug
 * @param question what the client asks without saying it
 */
public record LearningModule(
        String slug,
        Localized title,
        Localized question,
        Localized summary,
        List<Indicator> indicators,
        List<Tension> tensions,
        List<Lesson> lessons,
        List<Fragment> fragments,
        List<Moment> moments,
        List<QuizItem> quiz,
        List<Anchor> anchors,
        List<PathStep> path) {

    /** Something one can see in a transcript, with the codes that name it. */
    public record Indicator(String id, Localized name, Localized text, List<String> codes) {}

    /** Two things that are both true and pull at a helper. */
    public record Tension(String id, Localized name, Localized text) {}

    /** Whether it comes before the four. */
    public boolean isZero() {
        return indicators.isEmpty();
    }

    /** The same module as a programme teaches it. */
    public LearningModule taught(List<Lesson> taughtLessons, List<Moment> taughtMoments, List<PathStep> steps) {
        return new LearningModule(
                slug,
                title,
                question,
                summary,
                indicators,
                tensions,
                taughtLessons,
                fragments,
                taughtMoments,
                quiz,
                anchors,
                steps);
    }
}
