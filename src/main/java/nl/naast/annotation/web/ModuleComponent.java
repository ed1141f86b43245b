package nl.naast.annotation.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import nl.naast.shared.web.Site;

/**
 * Loads a script of ours as a module; attribute: src, from {@link Site}. PrimeFaces moves ordinary script
 * elements to the end of the page and gives modules a type there that no browser knows.
 */
@FacesComponent(value = "naast.Module", createTag = true, tagName = "module", namespace = "urn:naast:annotation")
public class ModuleComponent extends UIComponentBase {
    @Override
    public String getFamily() {
        return "naast";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        faces.getResponseWriter()
                .write("<script type=\"module\" src=\"" + getAttributes().get("src") + "\"></script>");
    }
}
