package nl.naast.curriculum;

import java.util.List;

/**
 * What a programme wants its students to learn, in its own words.
 *
 * @param code short, as the programme calls it
 * @param indicators in which it shows
 */
public record Outcome(String code, Localized text, List<String> indicators) {}
