package nl.naast.curriculum.application;

import java.util.Optional;
import java.util.Set;
import nl.naast.curriculum.Lesson;

/**
 * A module as one person finds it.
 *
 * @param lessonsRead ids
 * @param momentsAnswered ids
 * @param nextStep number of the first step of the path that was not taken, or of the first when all were
 */
public record ModuleView(ModuleProgress progress, Set<String> lessonsRead, Set<String> momentsAnswered, int nextStep) {

    /** The first lesson that was not read. */
    public Optional<Lesson> nextLesson() {
        return progress.module().lessons().stream()
                .filter(lesson -> !lessonsRead.contains(lesson.id()))
                .findFirst();
    }

    public boolean isRead(String lesson) {
        return lessonsRead.contains(lesson);
    }

    public boolean isAnswered(String moment) {
        return momentsAnswered.contains(moment);
    }
}
