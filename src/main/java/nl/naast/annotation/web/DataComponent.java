package nl.naast.annotation.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Leaves data for the page's script; attributes: name, and value from {@link PageJson}, which cannot end the element. */
@FacesComponent(value = "naast.Data", createTag = true, tagName = "data", namespace = "urn:naast:annotation")
public class DataComponent extends UIComponentBase {
    @Override
    public String getFamily() {
        return "naast";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.write("<script type=\"application/json\" id=\"" + getAttributes().get("name") + "\">");
        out.write(String.valueOf(getAttributes().get("value")));
        out.write("</script>");
    }
}
