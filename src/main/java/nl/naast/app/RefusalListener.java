package nl.naast.app;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.TakenBack;
import nl.naast.shared.web.Refusals;
import nl.naast.shared.web.Texts;
import nl.naast.shared.web.Visitor;

/** Turns a refusal during a page's action into a message on that page, or into "not found". */
public class RefusalListener implements ActionListener {
    private final ActionListener wrapped;

    public RefusalListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (RuntimeException failure) {
            answer(Refusals.in(failure).orElseThrow(() -> failure));
        }
    }

    private static void answer(BusinessRuleViolation refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (refusal instanceof NotFound) {
            end(faces, 404);
            return;
        }
        if (refusal instanceof TakenBack) {
            end(faces, 410);
            return;
        }
        Texts texts = CDI.current().select(Texts.class).get();
        Visitor visitor = CDI.current().select(Visitor.class).get();
        String text = texts.of(visitor.locale(), refusal);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
        faces.validationFailed();
    }

    private static void end(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, "");
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
