package nl.naast.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.identity.SignInNames;
import nl.naast.identity.domain.Account;
import nl.naast.identity.persistence.Accounts;

/** Answers other rooms' questions about sign-in names. */
@ApplicationScoped
@Transactional
public class FindSignInNames implements SignInNames {
    private final Accounts accounts;

    @Inject
    public FindSignInNames(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<UUID> accountWith(String signInName) {
        return accounts.bySignInName(signInName).map(Account::id);
    }

    @Override
    public Map<UUID, Entrance> of(Collection<UUID> accountIds) {
        return accountIds.stream()
                .distinct()
                .map(accounts::byId)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Account::id, FindSignInNames::entrance));
    }

    private static Entrance entrance(Account account) {
        return new Entrance(account.signInName(), account.passwordHash() != null);
    }
}
