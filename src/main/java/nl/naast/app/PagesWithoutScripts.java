package nl.naast.app;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Set;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces' nonce away from pages without its components: there it would start a session for a
 * mere look, and refuse forms that PrimeFaces' scripts did not fill in.
 */
public class PagesWithoutScripts implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final Set<String> WITH_SCRIPTS = Set.of("/progress/cohort.xhtml");

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!WITH_SCRIPTS.contains(faces.getExternalContext().getRequestServletPath())) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
