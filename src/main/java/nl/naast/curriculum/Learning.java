package nl.naast.curriculum;

import java.util.List;
import java.util.Optional;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import org.jspecify.annotations.Nullable;

/** What a student can learn next, for pages of other rooms. */
public interface Learning {
    /**
     * The next lesson to read; empty when all were read.
     *
     * @param current the module of the round that runs, if any
     */
    Optional<NextLesson> next(Actor student, List<Seat> seats, @Nullable Competency current);

    /**
     * A lesson that was not read yet.
     *
     * @param read how many lessons of its module were read, out of {@code all}
     */
    record NextLesson(Lesson lesson, Localized moduleTitle, int read, int all) {}
}
