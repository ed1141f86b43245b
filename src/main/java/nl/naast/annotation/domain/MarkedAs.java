package nl.naast.annotation.domain;

import nl.naast.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a mark says.
 *
 * @param span null for the whole turn
 */
public record MarkedAs(int turn, String code, @Nullable Span span, String remark, String rewrite) {}
