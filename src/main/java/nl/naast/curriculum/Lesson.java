package nl.naast.curriculum;

/**
 * A text to read.
 *
 * @param module the slug of the module it belongs to
 * @param kind {@code why}, {@code ideas}, {@code indicators}, {@code tensions}, {@code fragments}, {@code mistakes},
 *     {@code reflection} or {@code more}
 * @param minutes about how long reading takes
 * @param text Markdown without its title
 */
public record Lesson(String id, String module, String kind, Localized title, int minutes, Localized text) {}
