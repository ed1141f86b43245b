package nl.naast.annotation.web;

import nl.naast.annotation.application.ClassMaterial;
import nl.naast.curriculum.Stance;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Markup;
import nl.naast.shared.web.TextsForPage;

/** What an expert sees in a turn: codes with their reasons and better lines, and where it stands on both stances. */
final class KeyDrawing implements Drawn {
    private final ClassMaterial.Key key;
    private final String language;
    private final CodeLabels.Labels labels;
    private final TextsForPage texts;

    KeyDrawing(ClassMaterial.Key key, String language, CodeLabels.Labels labels, TextsForPage texts) {
        this.key = key;
        this.language = language;
        this.labels = labels;
        this.texts = texts;
    }

    @Override
    public void draw(Markup out) {
        out.open("section", "class", "class-key card", "aria-labelledby", "key-title");
        out.open("h2", "id", "key-title")
                .text(texts.get("annotation.class.key"))
                .close("h2");
        out.open("ul", "class", "key-codes");
        key.codes().forEach(seen -> code(out, seen));
        out.close("ul").open("dl", "class", "facts");
        for (Stance stance : Stance.values()) {
            out.element("dt", "", texts.get("curriculum.stance." + stance.slug()));
            out.element(
                    "dd",
                    "num",
                    SpreadDrawing.signed(Integer.toString(key.stances().of(stance))));
        }
        out.close("dl");
        why(out, key.why());
        out.close("section");
    }

    private void code(Markup out, ClassMaterial.Seen seen) {
        out.open("li");
        TurnDrawing.chip(out, labels.of(seen.code()));
        why(out, seen.why());
        if (!seen.rewrite().isEmpty()) {
            out.open("p", "class", "rewrite", "lang", language)
                    .sign("better")
                    .open("span")
                    .open("b");
            out.text(texts.get("annotation.better")).close("b").text(" “" + seen.rewrite() + "”");
            out.close("span").close("p");
        }
        out.close("li");
    }

    private void why(Markup out, String why) {
        if (!why.isEmpty()) {
            out.open("p", "lang", language).text(why).close("p");
        }
    }
}
