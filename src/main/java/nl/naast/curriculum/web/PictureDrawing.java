package nl.naast.curriculum.web;

import java.util.Locale;
import nl.naast.curriculum.Picture;
import nl.naast.shared.web.Markup;
import nl.naast.shared.web.TextsForPage;

/** Draws a picture into the page, with what it says for those who do not see it, and for those who like words. */
final class PictureDrawing {
    private PictureDrawing() {}

    static void draw(Markup out, Picture picture, TextsForPage texts, Locale locale) {
        String name = "picture-" + picture.id();
        out.open("figure", "class", "picture");
        out.open("svg", "viewBox", picture.box(), "role", "img");
        out.attribute("aria-labelledby", name + "-title").attribute("aria-describedby", name + "-says");
        out.open("title", "id", name + "-title")
                .text(picture.title().in(locale))
                .close("title");
        out.open("desc", "id", name + "-says")
                .text(picture.description().in(locale))
                .close("desc");
        for (Picture.Shape shape : picture.shapes()) {
            out.open(shape.element());
            shape.attributes().forEach(out::attribute);
            out.text(picture.words(shape, locale)).close(shape.element());
        }
        out.close("svg").open("figcaption").open("details", "class", "as-table");
        out.open("summary")
                .text(texts.of("curriculum.picture.says", picture.title().in(locale)))
                .close("summary");
        out.open("p").text(picture.description().in(locale)).close("p");
        out.close("details").close("figcaption").close("figure");
    }
}
