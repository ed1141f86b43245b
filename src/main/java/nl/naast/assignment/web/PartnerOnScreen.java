package nl.naast.assignment.web;

/**
 * Where the practice partner's consent stands, in words.
 *
 * @param state a slug, {@code none} when the partner was not asked
 * @param kind the name of whose story it is, empty when the partner was not asked
 * @param askable whether a link can be made now
 */
public record PartnerOnScreen(String state, String kind, String says, boolean askable) {}
