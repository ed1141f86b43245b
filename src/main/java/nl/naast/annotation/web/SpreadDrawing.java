package nl.naast.annotation.web;

import java.util.List;
import nl.naast.annotation.domain.ClassSpread;
import nl.naast.curriculum.Stance;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Markup;
import nl.naast.shared.web.TextsForPage;

/** What a class answered, as bars and dots with their numbers beside them, and the same as a table. */
final class SpreadDrawing implements Drawn {
    private final ClassSpread spread;
    private final CodeLabels.Labels labels;
    private final TextsForPage texts;

    SpreadDrawing(ClassSpread spread, CodeLabels.Labels labels, TextsForPage texts) {
        this.spread = spread;
        this.labels = labels;
        this.texts = texts;
    }

    @Override
    public void draw(Markup out) {
        out.open("div", "class", "spread");
        out.element("h3", "spread-title", texts.of("annotation.class.codes", spread.people()));
        out.open("ul", "class", "bars");
        spread.codes().forEach(count -> bar(out, count));
        out.close("ul");
        out.open("div", "class", "strips");
        for (Stance stance : Stance.values()) {
            strip(out, stance);
        }
        out.close("div");
        table(out);
        out.close("div");
    }

    private void bar(Markup out, ClassSpread.CodeCount count) {
        String share = Integer.toString(100 * count.people() / spread.people());
        out.open("li", "class", "bar-row");
        TurnDrawing.chip(out, labels.of(count.code()));
        out.open("svg", "class", "bar", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
        out.open("rect", "class", "bar-all", "width", "100", "height", "8").close("rect");
        out.open("rect", "class", "bar-part", "width", share, "height", "8").close("rect");
        out.close("svg").element("span", "bar-number num", of(count.people())).close("li");
    }

    private void strip(Markup out, Stance stance) {
        String name = "curriculum.stance." + stance.slug();
        List<Integer> counts = spread.on(stance);
        out.open("section", "class", "strip-of");
        out.element("h3", "spread-title", texts.get(name));
        out.open("ol", "class", "dot-strip");
        for (int i = 0; i < counts.size(); i++) {
            column(out, ClassSpread.VALUES.get(i), counts.get(i));
        }
        out.close("ol").open("p", "class", "dot-poles", "aria-hidden", "true");
        out.element("span", "", texts.get(name + ".low")).element("span", "", texts.get(name + ".high"));
        out.close("p").close("section");
    }

    private void column(Markup out, String value, int people) {
        out.open("li");
        out.open("span", "class", "dots", "aria-hidden", "true");
        for (int i = 0; i < people; i++) {
            out.open("i").close("i");
        }
        out.close("span");
        out.element(
                "span", "aloud", (value.equals(ClassSpread.UNKNOWN) ? unknown() : signed(value)) + ": " + of(people));
        out.open("b", "class", "num", "aria-hidden", "true")
                .text(Integer.toString(people))
                .close("b");
        out.open("span", "class", "dot-value", "aria-hidden", "true")
                .text(signed(value))
                .close("span");
        out.close("li");
    }

    private void table(Markup out) {
        out.open("details", "class", "as-table").element("summary", "", texts.get("annotation.class.table"));
        out.open("table", "class", "table table-small");
        out.element("caption", "", texts.of("annotation.class.codes", spread.people()));
        out.open("tbody");
        spread.codes().forEach(count -> row(out, labels.of(count.code()).name(), count.people()));
        for (Stance stance : Stance.values()) {
            String name = texts.get("curriculum.stance." + stance.slug());
            for (int i = 0; i < ClassSpread.VALUES.size(); i++) {
                row(
                        out,
                        name + " " + signed(ClassSpread.VALUES.get(i)),
                        spread.on(stance).get(i));
            }
        }
        out.close("tbody").close("table").close("details");
    }

    private void row(Markup out, String name, int people) {
        out.open("tr").open("th", "scope", "row").text(name).close("th");
        out.element("td", "num", of(people)).close("tr");
    }

    private String of(int people) {
        return texts.of("annotation.class.of", people, spread.people());
    }

    private String unknown() {
        return texts.get("annotation.stance.cannotTell");
    }

    static String signed(String value) {
        return value.startsWith("-") ? "−" + value.substring(1) : value.matches("[12]") ? "+" + value : value;
    }
}
