package nl.naast.annotation.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.naast.shared.web.Markup;

/** Draws the scales with all their levels in view; attributes: value, signs, readonly, and moments (a word). */
@FacesComponent(value = "naast.Scales", createTag = true, tagName = "scales", namespace = "urn:naast:annotation")
public class ScalesComponent extends UIComponentBase {
    @Override
    public String getFamily() {
        return "naast";
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext faces) throws IOException {
        Map<String, Object> given = getAttributes();
        Markup out = new Markup(String.valueOf(given.get("signs")));
        boolean readonly = Boolean.TRUE.equals(given.get("readonly"));
        String moments = String.valueOf(given.get("moments"));
        for (ShownScale scale : (List<ShownScale>) Objects.requireNonNull(given.get("value"))) {
            draw(out, scale, readonly, moments);
        }
        out.writeTo(faces.getResponseWriter());
    }

    private static void draw(Markup out, ShownScale scale, boolean readonly, String moments) {
        out.open("fieldset", "class", "scale of-" + scale.family(), "id", scale.id(), "data-scale", scale.id());
        if (readonly) {
            out.attribute("disabled", "disabled");
        }
        out.open("legend").sign(scale.sign()).text(" " + scale.name()).close("legend");
        out.element("p", "scale-question", scale.question());
        out.open("ol", "class", "levels");
        for (ShownScale.Level level : scale.levels()) {
            level(out, scale, level);
        }
        out.close("ol");
        evidence(out, scale, moments);
        others(out, scale);
        out.close("fieldset");
    }

    /** The page's script draws it anew when something is chosen. */
    private static void evidence(Markup out, ShownScale scale, String moments) {
        out.open("div", "class", "evidence");
        if (!scale.evidence().isEmpty()) {
            out.element("span", "label", moments);
        }
        for (Integer turn : scale.evidence()) {
            out.open("a", "class", "turn-link", "href", "#turn-" + turn)
                    .text(turn.toString())
                    .close("a");
        }
        out.close("div");
    }

    private static void level(Markup out, ShownScale scale, ShownScale.Level level) {
        String id = scale.id() + "-" + ("?".equals(level.value()) ? "0" : level.value());
        out.open("li").open("input", "type", "radio", "name", scale.id(), "id", id, "value", level.value());
        if (level.value().equals(scale.chosen())) {
            out.attribute("checked", "checked");
        }
        out.close("input").open("label", "for", id).open("span", "class", "level-name");
        out.element("span", "level-number", level.value())
                .text(" " + level.label())
                .close("span");
        out.element("span", "level-text", level.descriptor()).close("label").close("li");
    }

    private static void others(Markup out, ShownScale scale) {
        if (scale.others().isEmpty()) {
            return;
        }
        out.open("p", "class", "legend scale-others");
        for (Map.Entry<Voice, String> other : scale.others().entrySet()) {
            out.open("span", "class", "voice").sign(other.getKey().sign());
            out.text(other.getKey().name() + ": " + other.getValue()).close("span");
        }
        out.close("p");
    }
}
