package nl.naast.annotation.web;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes elements and text, always escaped, without a component for each. */
final class Markup {
    private final ResponseWriter out;
    private final String signs;

    /** @param signs address of the file with all signs */
    Markup(ResponseWriter out, String signs) {
        this.out = out;
        this.signs = signs;
    }

    /** @param attributes name, value, name, value */
    Markup open(String element, String... attributes) throws IOException {
        out.startElement(element, null);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1], null);
        }
        return this;
    }

    Markup attribute(String name, String value) throws IOException {
        out.writeAttribute(name, value, null);
        return this;
    }

    Markup text(String text) throws IOException {
        out.writeText(text, null);
        return this;
    }

    Markup close(String element) throws IOException {
        out.endElement(element);
        return this;
    }

    Markup element(String element, String styleClass, String text) throws IOException {
        return open(element, "class", styleClass).text(text).close(element);
    }

    /** A sign that stands beside words. */
    Markup sign(String id) throws IOException {
        return id.isEmpty()
                ? this
                : open("svg", "class", "sign", "aria-hidden", "true")
                        .open("use", "href", signs + "#" + id)
                        .close("use")
                        .close("svg");
    }
}
