package nl.naast.privacy;

/**
 * For how long something is kept that cannot be kept for ever.
 *
 * @param originalDays days after handing in for which the original of a text stays
 */
public record Retention(int originalDays) {}
