package nl.naast.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.naast.identity.domain.Account;
import nl.naast.identity.domain.Invitation;
import nl.naast.identity.persistence.Accounts;
import nl.naast.identity.persistence.Invitations;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.LinkSecret;

/** Someone who is not known yet follows a one-time link and chooses a password. */
@ApplicationScoped
@Transactional
public class AcceptInvitation {
    private final Accounts accounts;
    private final Invitations invitations;
    private final Passwords passwords;
    private final Clock clock;

    @Inject
    public AcceptInvitation(Accounts accounts, Invitations invitations, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Returns the sign-in name of the person this link is for; empty when it no longer works. */
    public Optional<String> signInNameFor(String token) {
        return open(token)
                .flatMap(invitation -> accounts.byId(invitation.accountId()))
                .map(Account::signInName);
    }

    public void accept(String token, String password) {
        Invitation invitation = open(token).orElseThrow(() -> new BusinessRuleViolation("identity.violation.linkUsed"));
        Account account = accounts.byId(invitation.accountId())
                .orElseThrow(() -> new BusinessRuleViolation("identity.violation.linkUsed"));
        account.acceptPassword(passwords.hash(password));
        invitation.use(clock.instant());
    }

    private Optional<Invitation> open(String token) {
        return invitations.with(new LinkSecret(token)).filter(found -> found.isOpen(clock.instant()));
    }
}
