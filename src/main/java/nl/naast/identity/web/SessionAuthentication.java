package nl.naast.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import nl.naast.identity.SignedIn;

/**
 * Recognises a person by a small record in the session, and puts it there when some way of signing in
 * succeeded. The built-in mechanisms lose the groups on a second node; this one tells the container on
 * every request who it is.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {
    private static final String PERSON = "naast.person";
    private static final Set<String> GROUPS = Set.of("person");

    private final IdentityStoreHandler stores;

    @Inject
    public SessionAuthentication(IdentityStoreHandler stores) {
        this.stores = stores;
    }

    static Optional<SignedIn> personIn(HttpSession session) {
        return Optional.ofNullable((SignedIn) session.getAttribute(PERSON));
    }

    static void remember(HttpSession session, SignedIn person) {
        session.setAttribute(PERSON, person);
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        AuthenticationParameters asked = context.getAuthParameters();
        if (asked != null && asked.getCredential() != null) {
            return signIn(request, context, stores.validate(asked.getCredential()));
        }
        HttpSession session = request.getSession(false);
        Optional<SignedIn> person = session == null ? Optional.empty() : personIn(session);
        return person.map(known ->
                        context.notifyContainerAboutLogin(known.accountId().toString(), GROUPS))
                .orElseGet(context::doNothing);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static AuthenticationStatus signIn(
            HttpServletRequest request, HttpMessageContext context, CredentialValidationResult result) {
        if (result.getCallerPrincipal() instanceof PersonPrincipal principal) {
            HttpSession session = request.getSession(true);
            if (!session.isNew()) {
                request.changeSessionId();
            }
            remember(session, principal.person());
            return context.notifyContainerAboutLogin(result);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
