package nl.naast.transcript.domain.reading;

import org.jsoup.parser.Parser;

/** Resolves &amp;amp; and its like as HTML does; what it does not know stays as it is written. */
final class CharacterReferences {
    private CharacterReferences() {}

    static String resolved(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
