package nl.naast.shared;

import java.io.Serializable;
import java.util.UUID;

/**
 * The person on whose behalf a use case runs. What the actor may do follows from memberships, looked
 * up where it is needed, so that a withdrawn membership counts at once.
 *
 * @param accountId the account that signed in
 */
public record Actor(UUID accountId) implements Serializable {}
