package nl.naast.shared.web;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Set;

/**
 * Collects elements and text, always escaped, and writes them in one piece: a component, or even a call
 * of the page's writer, for each would cost more than the drawing itself.
 */
public final class Markup {
    private static final Set<String> WITHOUT_END = Set.of("input");

    private final StringBuilder html;
    private final String signs;

    /** @param signs address of the file with all signs */
    public Markup(String signs) {
        this(signs, 64_000);
    }

    private Markup(String signs, int about) {
        this.html = new StringBuilder(about);
        this.signs = signs;
    }

    /** For a drawing without signs that stands many times on a page, about as many characters long. */
    public static Markup small(int about) {
        return new Markup("", about);
    }

    /** @param attributes name, value, name, value */
    public Markup open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escaped(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    /** One more attribute for the element that was opened last. */
    public Markup attribute(String name, String value) {
        html.setLength(html.length() - 1);
        html.append(' ').append(name).append("=\"");
        escaped(value);
        html.append("\">");
        return this;
    }

    public Markup text(String text) {
        escaped(text);
        return this;
    }

    public Markup close(String element) {
        if (!WITHOUT_END.contains(element)) {
            html.append("</").append(element).append('>');
        }
        return this;
    }

    public Markup element(String element, String styleClass, String text) {
        return open(element, "class", styleClass).text(text).close(element);
    }

    /** Writes what came through the door for written texts as it is. */
    public Markup safe(SafeHtml written) {
        html.append(written);
        return this;
    }

    /** A sign that stands beside words. */
    public Markup sign(String id) {
        return id.isEmpty()
                ? this
                : open("svg", "class", "sign", "aria-hidden", "true")
                        .open("use", "href", signs + "#" + id)
                        .close("use")
                        .close("svg");
    }

    public void writeTo(ResponseWriter out) throws IOException {
        out.write(html.toString());
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
