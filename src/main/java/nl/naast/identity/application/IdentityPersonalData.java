package nl.naast.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.naast.identity.persistence.Accounts;
import nl.naast.shared.PersonalDataHolder;

/** Hands over, and closes, an account. */
@ApplicationScoped
@Transactional
public class IdentityPersonalData implements PersonalDataHolder {
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    public IdentityPersonalData(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "identity";
    }

    @Override
    public Map<String, Object> export(UUID accountId) {
        return accounts.byId(accountId)
                .map(account -> Map.<String, Object>of(
                        "signInName", account.signInName(),
                        "displayName", account.displayName(),
                        "openedAt", account.openedAt()))
                .orElse(Map.of());
    }

    @Override
    public void erase(UUID accountId) {
        accounts.byId(accountId).ifPresent(account -> account.erase(clock.instant()));
    }
}
