package nl.naast.transcript.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import nl.naast.shared.web.Markup;
import org.jspecify.annotations.Nullable;

/** Draws who speaks when; small with its numbers beside it, for lists, or large with a name at every lane. */
@FacesComponent("naast.Glance")
public class GlanceComponent extends UIComponentBase {
    @Override
    public String getFamily() {
        return "naast";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ShownGlance shown = (@Nullable ShownGlance) getAttributes().get("value");
        if (shown != null) {
            Markup out = Markup.small(2_000);
            switch (String.valueOf(getAttributes().get("size"))) {
                case "large" -> large(out, shown);
                case "least" -> small(out, shown, shown.fewest());
                default -> small(out, shown, shown.numbers());
            }
            out.writeTo(faces.getResponseWriter());
        }
    }

    static void small(Markup out, ShownGlance shown, List<String> numbers) {
        out.open("span", "class", "glance");
        picture(out, shown);
        out.open("span", "class", "glance-numbers");
        numbers.forEach(number -> out.open("span").text(number).close("span"));
        out.close("span").close("span");
    }

    static void large(Markup out, ShownGlance shown) {
        out.open("div", "class", shown.withOthers() ? "glance glance-large glance-three" : "glance glance-large");
        out.open("div", "class", "glance-names", "aria-hidden", "true");
        shown.lanes().forEach(lane -> out.open("span").text(lane.name()).close("span"));
        out.close("div");
        picture(out, shown);
        out.close("div");
    }

    private static void picture(Markup out, ShownGlance shown) {
        String box = "0 0 " + ShownGlance.WIDTH + (shown.withOthers() ? " 30" : " 24");
        out.open("svg", "class", "talk", "role", "img", "aria-label", shown.says());
        out.attribute("viewBox", box).attribute("preserveAspectRatio", "none");
        for (ShownGlance.Lane lane : shown.lanes()) {
            out.open("path", "class", "lane lane-" + lane.slug(), "d", lane.path())
                    .close("path");
        }
        out.close("svg");
    }
}
