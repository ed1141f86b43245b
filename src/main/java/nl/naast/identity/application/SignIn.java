package nl.naast.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.naast.identity.SignedIn;
import nl.naast.identity.domain.Account;
import nl.naast.identity.persistence.Accounts;

/** Someone who is not known yet says who they are. */
@ApplicationScoped
@Transactional
public class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInLimit limit;

    @Inject
    public SignIn(Accounts accounts, Passwords passwords, SignInLimit limit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limit = limit;
    }

    /** @throws nl.naast.shared.BusinessRuleViolation after too many tries */
    public void countTry(String signInName, String address) {
        limit.count(signInName, address);
    }

    /** Returns empty when name and password do not belong together. */
    public Optional<SignedIn> check(String signInName, String password) {
        Optional<Account> account = accounts.bySignInName(signInName).filter(Account::isOpen);
        String hash = account.map(Account::passwordHash).orElse(null);
        return passwords.matches(password, hash) ? account.map(SignIn::signedIn) : Optional.empty();
    }

    public void forgetTries(String signInName, String address) {
        limit.forget(signInName, address);
    }

    private static SignedIn signedIn(Account account) {
        return new SignedIn(account.id(), account.displayName(), account.language(), account.isAdministrator());
    }
}
