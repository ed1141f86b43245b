package nl.naast.privacy;

import java.time.Instant;
import java.util.UUID;
import nl.naast.shared.Actor;

/**
 * Event: someone who had to consent to sharing a transcript does not, or no longer.
 *
 * @param by the author; or for the partner, who has no account, a stand-in with the id of the partner's consent
 * @param at the one moment at which it is withdrawn in every room
 */
public record ConsentWithdrawn(Actor by, UUID instituteId, UUID subjectId, Instant at) {}
