package nl.naast.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.naast.identity.application.SignIn;
import nl.naast.shared.web.TextsForPage;

/** The page on which someone says who they are. */
@Named
@RequestScoped
public class SignInPage {
    private final SecurityContext security;
    private final SignIn signIn;
    private final CurrentVisitor visitor;
    private final TextsForPage texts;
    private final HttpServletRequest request;

    private String name = "";
    private String password = "";
    private String to = "";

    @Inject
    public SignInPage(
            SecurityContext security,
            SignIn signIn,
            CurrentVisitor visitor,
            TextsForPage texts,
            HttpServletRequest request) {
        this.security = security;
        this.signIn = signIn;
        this.visitor = visitor;
        this.texts = texts;
        this.request = request;
    }

    /** Someone who is signed in already goes on. */
    public void open() throws IOException {
        if (visitor.isKnown()) {
            goOn();
        }
    }

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        String address = request.getRemoteAddr();
        signIn.countTry(name.strip(), address);
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(name.strip(), password)));
        if (status == AuthenticationStatus.SUCCESS) {
            signIn.forgetTries(name.strip(), address);
            goOn();
        } else {
            faces.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of("identity.signIn.doesNotMatch"), ""));
        }
    }

    private void goOn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(request.getContextPath() + OwnPath.of(to));
        faces.responseComplete();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
