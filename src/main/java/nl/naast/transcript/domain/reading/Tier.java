package nl.naast.transcript.domain.reading;

/**
 * One of several layers of a file of which the owner may choose.
 *
 * @param name its id in the file
 * @param pieces how many pieces of text it holds
 * @param chosen whether it was read
 */
public record Tier(String name, int pieces, boolean chosen) {}
