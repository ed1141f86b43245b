package nl.naast.annotation;

import java.util.UUID;

/**
 * A mark as it is shown.
 *
 * @param remark what the reviewer says about it, may be empty
 * @param rewrite the better line, asked for with a negative code; empty as long as it was not written
 * @param revision rises with every change; a change names the revision it started from
 */
public record MadeMark(
        UUID id, UUID reviewId, int turnNumber, String code, String remark, String rewrite, long revision) {}
