package nl.naast.shared;

/**
 * Port: tells higher rooms that something happened, within the same transaction. The rooms that listen
 * are not known to the one that speaks.
 */
@FunctionalInterface
public interface Announcer {
    /** @param event a record in the past tense from the root package of the room that speaks */
    void announce(Record event);
}
