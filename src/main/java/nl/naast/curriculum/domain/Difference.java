package nl.naast.curriculum.domain;

/**
 * One thing that reads differently in two versions.
 *
 * @param what {@code name}, {@code definition}, {@code equal} and the like
 * @param language {@code nl} or {@code en}; empty for what has no language
 */
public record Difference(String what, String language, String before, String after) {}
