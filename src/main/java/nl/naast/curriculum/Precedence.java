package nl.naast.curriculum;

/**
 * A code follows something that the client did.
 *
 * @param marker a code of the client
 * @param withinTurns how many turns may lie between them
 * @param required whether the code makes no sense without the marker, or merely follows it as a rule
 */
public record Precedence(String code, String marker, int withinTurns, boolean required) {}
