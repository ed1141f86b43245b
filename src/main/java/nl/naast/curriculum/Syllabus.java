package nl.naast.curriculum;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a programme teaches, in its order: every list of lessons, moments and questions comes from here.
 *
 * @param version id of the programme's version; null for what ships with the product
 */
public record Syllabus(@Nullable UUID version, List<LearningModule> modules) {
    public Optional<LearningModule> module(String slug) {
        return modules.stream().filter(module -> module.slug().equals(slug)).findFirst();
    }

    public Optional<Lesson> lesson(String id) {
        return first(LearningModule::lessons, lesson -> lesson.id().equals(id));
    }

    public Optional<Fragment> fragment(String id) {
        return first(LearningModule::fragments, fragment -> fragment.id().equals(id));
    }

    public Optional<Moment> moment(String id) {
        return first(LearningModule::moments, moment -> moment.id().equals(id));
    }

    public Optional<QuizItem> quizItem(String id) {
        return first(LearningModule::quiz, item -> item.id().equals(id));
    }

    public Optional<Anchor> anchor(String id) {
        return first(LearningModule::anchors, anchor -> anchor.id().equals(id));
    }

    private <T> Optional<T> first(Function<LearningModule, List<T>> part, Predicate<T> wanted) {
        return modules.stream().map(part).flatMap(List::stream).filter(wanted).findFirst();
    }
}
