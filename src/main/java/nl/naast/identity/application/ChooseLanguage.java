package nl.naast.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.naast.identity.persistence.Accounts;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;

/** A person chooses the language of the pages, for this and the next time. */
@ApplicationScoped
@Transactional
public class ChooseLanguage {
    private final Accounts accounts;

    @Inject
    public ChooseLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    public void choose(Actor actor, String language) {
        accounts.byId(actor.accountId()).orElseThrow(NotFound::new).chooseLanguage(language);
    }
}
