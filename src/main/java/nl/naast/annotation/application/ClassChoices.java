package nl.naast.annotation.application;

import java.util.List;
import java.util.UUID;
import nl.naast.annotation.RunningClass;
import nl.naast.assignment.Round;
import nl.naast.curriculum.LearningModule;
import nl.naast.institute.Seat;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can start a class session with.
 *
 * @param modules with anchors or moments
 * @param submissions whose authors allow it, without who they are
 */
public record ClassChoices(
        Seat seat,
        List<Group> groups,
        List<LearningModule> modules,
        List<Shared> submissions,
        List<RunningClass> running,
        List<Earlier> earlier) {

    /** For whom; an id of null stands for the whole cohort. */
    public record Group(@Nullable UUID id, String name) {}

    /**
     * A conversation of a student.
     *
     * @param opening how it begins, so that one knows which it is
     */
    public record Shared(UUID submission, UUID transcript, Round round, String opening, int turns) {}

    /** A session that ended. */
    public record Earlier(UUID id, java.time.Instant startedAt, String kind, String group) {}
}
