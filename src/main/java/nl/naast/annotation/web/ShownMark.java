package nl.naast.annotation.web;

import org.jspecify.annotations.Nullable;

/**
 * Something a reviewer saw in a turn.
 *
 * @param voice null where there is only one voice
 * @param label the code, or null when it says where the turn stands on the stances
 * @param remark the reviewer's words, or the stances
 */
public record ShownMark(@Nullable Voice voice, @Nullable CodeLabel label, String remark, String rewrite) {}
