package nl.naast.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.naast.identity.domain.Account;
import nl.naast.identity.persistence.Accounts;
import nl.naast.shared.Actor;

/** Accounts that can sign in with the demo's password. They exist in demo mode only. */
@ApplicationScoped
@Transactional
public class ExampleAccounts {
    /** The password of all demo accounts; its hash is computed beforehand, or the first start would be slow. */
    public static final String PASSWORD = "samen-oefenen";

    private static final String HASH = "PBKDF2WithHmacSHA512:220000:DiLEuv2x7txDALsxd6EVwzUX8BQ/a75K90w/iVWUTSc=:"
            + "QrqO+HjA9iBZeDnbNM1TXKg4a38RpgbtPy9Z5N/6lajJxRXEC7/eu4d+HqeTLChawlJED6IiKdDfd/TO4CKeog==";
    private static final String ADMINISTRATOR = "Demo Beheer";

    private final Accounts accounts;
    private final Clock clock;

    @Inject
    public ExampleAccounts(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public Actor administrator() {
        return new Actor(known(ADMINISTRATOR, "beheer").id());
    }

    public Actor person(String name) {
        boolean nextDoor = name.endsWith(" Buur");
        return new Actor(known(name, ExamplePeople.signInName(name) + (nextDoor ? ".buur" : ""))
                .id());
    }

    private Account known(String name, String signInName) {
        return accounts.bySignInName(signInName).orElseGet(() -> open(name, signInName));
    }

    private Account open(String name, String signInName) {
        Account account = new Account(UUID.randomUUID(), signInName, name, clock.instant());
        account.acceptPassword(HASH);
        if (ADMINISTRATOR.equals(name)) {
            account.becomeAdministrator(clock.instant());
        }
        accounts.add(account);
        return account;
    }
}
