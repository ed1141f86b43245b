package nl.naast.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** View: under which names people sign in, for rooms that decided who may ask. */
public interface SignInNames {
    /** How a person comes in. */
    record Entrance(String signInName, boolean hasPassword) {}

    /** The account that signs in with this name; names are shared by all institutes. */
    Optional<UUID> accountWith(String signInName);

    Map<UUID, Entrance> of(Collection<UUID> accountIds);
}
