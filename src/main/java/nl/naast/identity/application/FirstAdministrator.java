package nl.naast.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.naast.identity.People;
import nl.naast.identity.domain.Account;
import nl.naast.identity.persistence.Accounts;

/** An installation without anybody in it gets one account, and a one-time link to it. */
@ApplicationScoped
@Transactional
public class FirstAdministrator {
    private static final String SIGN_IN_NAME = "administrator";

    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    @Inject
    public FirstAdministrator(Accounts accounts, People people, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    /** Returns the secret for the link, as long as the first administrator has not chosen a password. */
    public Optional<String> invitation() {
        Account first = accounts.firstAdministrator().orElseGet(this::open);
        return first.passwordHash() == null ? Optional.of(people.invite(first.id())) : Optional.empty();
    }

    private Account open() {
        Account account = new Account(UUID.randomUUID(), SIGN_IN_NAME, "Administrator", clock.instant());
        account.becomeAdministrator(clock.instant());
        accounts.add(account);
        return account;
    }
}
