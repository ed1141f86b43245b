package nl.naast.identity;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.naast.shared.Actor;

/** People as other rooms know them: names to show, accounts to open. */
public interface People {
    /** Names to show, by account id; closed accounts have an empty name. */
    Map<UUID, String> namesOf(Collection<UUID> accountIds);

    boolean isAdministrator(Actor actor);

    /** The account with this sign-in name, opened without a password when there is none yet. */
    UUID accountFor(String signInName, String displayName);

    /**
     * A secret for a one-time link with which the person chooses a password; earlier links stop working.
     *
     * @throws nl.naast.shared.BusinessRuleViolation when the person has a password already
     */
    String invite(UUID accountId);
}
