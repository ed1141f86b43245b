package nl.naast.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import nl.naast.identity.application.SignIn;

/** Accounts in the database as an identity store: one of the ways to sign in, others may stand beside it. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
    private final SignIn signIn;

    @Inject
    public AccountIdentityStore(SignIn signIn) {
        this.signIn = signIn;
    }

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return signIn.check(credential.getCaller(), credential.getPasswordAsString())
                .map(person -> new CredentialValidationResult(new PersonPrincipal(person), Set.of("person")))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
