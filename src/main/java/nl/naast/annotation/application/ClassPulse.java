package nl.naast.annotation.application;

/**
 * How a class session stands at this moment.
 *
 * @param revision rises when there is something else to see
 * @param here how many are in it now
 * @param answered how many of them answered the turn that it is at, as long as that is open
 */
public record ClassPulse(long revision, int here, int answered) {}
