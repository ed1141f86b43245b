package nl.naast.architecture;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds words that stand in a Facelet itself, where a translation cannot reach them. */
final class Literals {
    /** The same in every language: the product, languages by their own name, keys of the keyboard, and n. */
    private static final Pattern UNTRANSLATED =
            Pattern.compile("\\b(Naast|Nederlands|English|Home|End|Esc|Enter|Ctrl|[A-Z]|n)\\b");

    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "alt",
            "aria-description",
            "aria-label",
            "aria-roledescription",
            "converterMessage",
            "emptyMessage",
            "header",
            "hint",
            "itemLabel",
            "label",
            "legend",
            "placeholder",
            "requiredMessage",
            "summary",
            "title",
            "validatorMessage");

    /** Tags whose {@code value} is shown. */
    private static final Set<String> SHOW_THEIR_VALUE = Set.of(
            "button",
            "commandButton",
            "commandLink",
            "link",
            "linkButton",
            "outputFormat",
            "outputLabel",
            "outputText");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^{}'\"]|'[^']*'|\"[^\"]*\"|\\{[^{}]*})*}");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Literals() {}

    static Stream<String> in(Webapp.Facelet facelet) {
        Stream<String> texts = facelet.texts().stream()
                .filter(text -> isWords(text.content()))
                .map(text -> facelet.name() + ":" + text.line() + " " + text.content());
        Stream<String> attributes = facelet.elements().stream()
                .flatMap(element -> element.attributes().entrySet().stream()
                        .filter(attribute -> isShown(element, attribute) && isWords(attribute.getValue()))
                        .map(attribute -> facelet.name() + ":" + element.line() + " " + attribute));
        return Stream.concat(texts, attributes);
    }

    private static boolean isShown(Webapp.Element element, Map.Entry<String, String> attribute) {
        return READ_BY_PEOPLE.contains(attribute.getKey())
                || (attribute.getKey().equals("value") && SHOW_THEIR_VALUE.contains(element.localName()));
    }

    private static boolean isWords(String content) {
        String own = EXPRESSION.matcher(content).replaceAll(" ").strip();
        String translatable = UNTRANSLATED.matcher(own).replaceAll("");
        return LETTER.matcher(translatable).find() && !TextUses.isKey(own);
    }
}
