package nl.naast.privacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.naast.privacy.ConsentWithdrawn;
import nl.naast.privacy.ConsentWording;
import nl.naast.privacy.Consents;
import nl.naast.privacy.domain.Consent;
import nl.naast.privacy.persistence.AskedPartners;
import nl.naast.privacy.persistence.GivenConsents;
import nl.naast.shared.Actor;
import nl.naast.shared.Announcer;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** Records a consent in the words of today, and that it was taken back. */
@ApplicationScoped
@Transactional
public class GiveConsent implements Consents {
    private static final ConsentWording CURRENT = new ConsentWording("2026-1");

    private final GivenConsents consents;
    private final AskedPartners partners;
    private final Announcer announcer;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public GiveConsent(GivenConsents consents, AskedPartners partners, Announcer announcer, Trail trail, Clock clock) {
        this.consents = consents;
        this.partners = partners;
        this.announcer = announcer;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public ConsentWording current() {
        return CURRENT;
    }

    @Override
    public UUID give(Actor actor, UUID instituteId, UUID subjectId, String wordingVersion, String language) {
        if (!CURRENT.version().equals(wordingVersion)) {
            throw new BusinessRuleViolation("privacy.violation.wordingChanged");
        }
        Consent consent = new Consent(
                UUID.randomUUID(),
                instituteId,
                actor.accountId(),
                subjectId,
                wordingVersion,
                language,
                clock.instant());
        consents.add(consent);
        UUID id = consent.id();
        trail.record(actor, instituteId, "privacy.ConsentGiven", id, wordingVersion);
        return id;
    }

    @Override
    public void withdraw(Actor actor, UUID subjectId) {
        Consent consent = consents.standing(actor.accountId(), subjectId).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        consent.withdraw(now);
        partners.on(subjectId).ifPresent(partner -> partner.putAside(now));
        trail.record(actor, consent.instituteId(), "privacy.ConsentWithdrawn", consent.id(), "");
        announcer.announce(new ConsentWithdrawn(actor, consent.instituteId(), subjectId, now));
    }
}
