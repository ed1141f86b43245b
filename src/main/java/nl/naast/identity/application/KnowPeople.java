package nl.naast.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.naast.identity.People;
import nl.naast.identity.domain.Account;
import nl.naast.identity.domain.Invitation;
import nl.naast.identity.persistence.Accounts;
import nl.naast.identity.persistence.Invitations;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.LinkSecret;
import nl.naast.shared.NotFound;

/** Answers other rooms' questions about people. */
@ApplicationScoped
@Transactional
public class KnowPeople implements People {
    private final Accounts accounts;
    private final Invitations invitations;
    private final Clock clock;

    @Inject
    public KnowPeople(Accounts accounts, Invitations invitations, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> accountIds) {
        return accounts.namesOf(accountIds);
    }

    @Override
    public boolean isAdministrator(Actor actor) {
        return accounts.byId(actor.accountId()).filter(Account::isAdministrator).isPresent();
    }

    @Override
    public UUID accountFor(String signInName, String displayName) {
        return accounts.bySignInName(signInName)
                .orElseGet(() -> {
                    Account account = new Account(UUID.randomUUID(), signInName, displayName, clock.instant());
                    accounts.add(account);
                    return account;
                })
                .id();
    }

    @Override
    public String invite(UUID accountId) {
        Account account = accounts.byId(accountId).orElseThrow(NotFound::new);
        if (account.passwordHash() != null) {
            throw new BusinessRuleViolation("identity.violation.hasPasswordAlready", account.displayName());
        }
        invitations.unusedFor(accountId).forEach(earlier -> earlier.use(clock.instant()));
        LinkSecret token = LinkSecret.fresh();
        invitations.add(new Invitation(UUID.randomUUID(), accountId, token, clock.instant()));
        return token.value();
    }
}
