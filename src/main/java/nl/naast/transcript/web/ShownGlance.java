package nl.naast.transcript.web;

import java.util.List;

/**
 * A glance in words and lines, ready to be drawn.
 *
 * @param says the picture in a sentence
 * @param numbers what stands beside a small picture
 * @param lanes who speaks when: one lane for each side, the helper's first
 * @param facts all that was counted
 * @param tenths the picture as a table
 */
public record ShownGlance(
        String says,
        int words,
        List<String> numbers,
        List<Lane> lanes,
        List<Fact> facts,
        List<TenthRow> tenths,
        boolean withOthers) {
    /** Where one side speaks: {@code path} runs from left to right over {@link #WIDTH} units. */
    public record Lane(String slug, String name, String path) {}

    /** A name and what was counted under it. */
    public record Fact(String name, String value) {}

    /** One tenth of the conversation; {@code part} counts from 1. */
    public record TenthRow(int part, int helper, int client, int other) {}

    static final int WIDTH = 2400;

    /** Its size and who speaks most, where there is little room. */
    List<String> fewest() {
        return List.of(numbers.get(0), numbers.get(numbers.size() - 1));
    }
}
