package nl.naast.shared;

import java.util.UUID;

/** Port: who did what. Every change that a person makes leaves a record here, in the same transaction. */
public interface Trail {
    /**
     * @param actor who did it
     * @param instituteId whose data it touches
     * @param action past tense with its room, for instance {@code annotation.TurnMarked}
     * @param subjectId the thing that changed
     * @param detail machine-readable detail without personal text, at most 400 characters, may be empty
     */
    void record(Actor actor, UUID instituteId, String action, UUID subjectId, String detail);
}
