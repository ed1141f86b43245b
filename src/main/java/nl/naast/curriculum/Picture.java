package nl.naast.curriculum;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drawing with words in both languages.
 *
 * @param description what it says, for those who do not see it
 * @param box its coordinates, as in SVG
 * @param labels by the name under which a shape's text asks for them
 */
public record Picture(
        String id,
        Localized title,
        Localized description,
        String box,
        List<Shape> shapes,
        Map<String, Localized> labels) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /** One element, with its attributes in order and, where it is text, what stands in it. */
    public record Shape(String element, Map<String, String> attributes, String text) {}

    /** A shape's text with its labels filled in. */
    public String words(Shape shape, Locale locale) {
        return PLACE.matcher(shape.text())
                .replaceAll(
                        place -> Matcher.quoteReplacement(label(place.group(1)).in(locale)));
    }

    private Localized label(String name) {
        Localized label = labels.get(name);
        if (label == null) {
            throw new IllegalArgumentException(id + " has no label " + name);
        }
        return label;
    }
}
