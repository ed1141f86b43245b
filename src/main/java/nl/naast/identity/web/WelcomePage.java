package nl.naast.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.naast.identity.application.AcceptInvitation;

/** The page behind a one-time link: choose a password. */
@Named
@RequestScoped
public class WelcomePage {
    private final AcceptInvitation invitations;

    private String token = "";
    private String password = "";
    private String signInName = "";

    @Inject
    public WelcomePage(AcceptInvitation invitations) {
        this.invitations = invitations;
    }

    public void open() {
        signInName = invitations.signInNameFor(token).orElse("");
    }

    public String accept() {
        invitations.accept(token, password);
        return "/identity/sign-in.xhtml?faces-redirect=true";
    }

    public boolean isUsable() {
        return !signInName.isEmpty();
    }

    public String getSignInName() {
        return signInName;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
