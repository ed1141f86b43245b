package nl.naast.annotation.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a turn stands on a stance.
 *
 * @param leaning -2 to 2, or null when it can't be told
 * @param reason why it is not where its codes usually are, may be empty
 */
public record PlacedAs(@Nullable Integer leaning, String reason) {}
