package nl.naast.shared.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Puts something drawn at its place in a page; without a value nothing is drawn. */
@FacesComponent("naast.Drawn")
public class DrawnComponent extends UIComponentBase {
    private static final String SIGNS = new Site().file("img/signs.svg");

    @Override
    public String getFamily() {
        return "naast";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Drawn drawn = (@Nullable Drawn) getAttributes().get("value");
        if (drawn != null) {
            Markup out = new Markup(SIGNS);
            drawn.draw(out);
            out.writeTo(faces.getResponseWriter());
        }
    }
}
