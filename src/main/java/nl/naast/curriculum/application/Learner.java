package nl.naast.curriculum.application;

import java.util.UUID;
import nl.naast.curriculum.Syllabus;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;

/**
 * Someone who learns here, at the place where her work counts, with what is taught there.
 *
 * @param seat her place as a student where she has one, else the first she has
 */
record Learner(Actor actor, Seat seat, Syllabus syllabus) {
    UUID accountId() {
        return actor.accountId();
    }

    UUID instituteId() {
        return seat.instituteId();
    }
}
