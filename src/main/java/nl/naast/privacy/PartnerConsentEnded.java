package nl.naast.privacy;

import java.util.UUID;
import nl.naast.shared.Actor;

/**
 * Event: a practice partner took her consent back, or the author goes on without it. What she said beside it goes with
 * it, also where nothing was handed in yet.
 *
 * @param by the author; or for the partner, who has no account, a stand-in with the id of the partner's consent
 */
public record PartnerConsentEnded(Actor by, UUID instituteId, UUID consentId) {}
