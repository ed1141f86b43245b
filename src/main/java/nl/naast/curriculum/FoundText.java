package nl.naast.curriculum;

import java.util.List;

/**
 * Something that was found, in the language in which it was.
 *
 * @param language {@code nl} or {@code en}
 */
public record FoundText(Searchable item, String language, List<Piece> title, List<Piece> excerpt) {
    /** A part of a text, either one of the words that were looked for or what stands between them. */
    public record Piece(String text, boolean marked) {}
}
