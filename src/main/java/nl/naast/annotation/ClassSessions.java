package nl.naast.annotation;

import java.util.List;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;

/** Class sessions that run now, for the pages on which people come in. */
public interface ClassSessions {
    /** Those that the actor can go to from these seats of hers, the newest first. */
    List<RunningClass> running(Actor actor, List<Seat> seats);
}
