package nl.naast.curriculum;

import java.util.List;

/**
 * A few turns with what to see in each.
 *
 * @param look what to take from it
 */
public record Fragment(String id, Localized title, Localized context, List<CodedTurn> turns, Localized look) {}
