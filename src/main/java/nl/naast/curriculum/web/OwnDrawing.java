package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.naast.curriculum.Codebook;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Markup;
import nl.naast.shared.web.TextsForPage;

/** Draws the lists from which the writer of a moment chooses. */
@RequestScoped
public class OwnDrawing {
    private static final List<String> FAMILIES = List.of("accept", "listen", "talk", "help", "neutral");

    private final CurriculumDrawings drawings;
    private final CodeNames names;
    private final TextsForPage texts;

    @Inject
    public OwnDrawing(CurriculumDrawings drawings, CodeNames names, TextsForPage texts) {
        this.drawings = drawings;
        this.names = names;
        this.texts = texts;
    }

    Drawn qualities(String chosen, List<String> all) {
        return out -> all.forEach(quality -> option(out, quality, texts.get("curriculum.quality." + quality), chosen));
    }

    Drawn leanings(String chosen) {
        return out -> {
            for (int value = -2; value <= 2; value++) {
                option(out, Integer.toString(value), Pen.number(value), chosen);
            }
        };
    }

    /** The helper's codes by family; a code that is chosen stays one of the choices whatever became of it. */
    Drawn codes(Codebook codebook, String chosen) {
        CodeNames.Names all = names.of(codebook, drawings.locale());
        return out -> {
            option(out, "", texts.get("curriculum.own.noCode"), chosen);
            if (!chosen.isEmpty() && !all.byCode().containsKey(chosen)) {
                option(out, chosen, chosen, chosen);
            }
            FAMILIES.forEach(family -> family(out, all, family, chosen));
        };
    }

    private void family(Markup out, CodeNames.Names all, String family, String chosen) {
        String name =
                texts.get(family.equals("neutral") ? "curriculum.family.neutral" : "curriculum.competency." + family);
        out.open("optgroup", "label", name);
        all.ofFamily(family).forEach(code -> option(out, code.id(), code.letter() + " " + code.name(), chosen));
        out.close("optgroup");
    }

    private static void option(Markup out, String value, String text, String chosen) {
        out.open("option", "value", value);
        if (value.equals(chosen)) {
            out.attribute("selected", "selected");
        }
        out.text(text).close("option");
    }
}
