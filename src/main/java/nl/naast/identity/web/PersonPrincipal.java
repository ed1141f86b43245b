package nl.naast.identity.web;

import jakarta.security.enterprise.CallerPrincipal;
import nl.naast.identity.SignedIn;

/** A caller whose account we know. */
public class PersonPrincipal extends CallerPrincipal {
    private static final long serialVersionUID = 1L;

    private final SignedIn person;

    public PersonPrincipal(SignedIn person) {
        super(person.accountId().toString());
        this.person = person;
    }

    public SignedIn person() {
        return person;
    }
}
