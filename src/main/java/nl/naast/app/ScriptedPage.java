package nl.naast.app;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.context.PrimeFacesContext;

/** A page with PrimeFaces components: its policy carries the nonce that PrimeFaces puts on its scripts. */
@Named
@RequestScoped
public class ScriptedPage {
    public void allowItsScripts() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String nonce = PrimeFacesContext.getCspState(faces).getNonce();
        ProtectiveHeaders.allowScripts(
                (HttpServletResponse) faces.getExternalContext().getResponse(), nonce);
    }
}
