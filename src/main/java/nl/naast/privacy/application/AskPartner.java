package nl.naast.privacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.naast.privacy.PartnerAnswer;
import nl.naast.privacy.PartnerConsentEnded;
import nl.naast.privacy.PartnerConsents;
import nl.naast.privacy.StoryKind;
import nl.naast.privacy.domain.PartnerConsent;
import nl.naast.privacy.persistence.AskedPartners;
import nl.naast.shared.Actor;
import nl.naast.shared.Announcer;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.LinkSecret;
import nl.naast.shared.Trail;

/** An author asks her practice partner, and sees what the partner said. */
@ApplicationScoped
@Transactional
public class AskPartner implements PartnerConsents {
    private final AskedPartners partners;
    private final Announcer announcer;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public AskPartner(AskedPartners partners, Announcer announcer, Trail trail, Clock clock) {
        this.partners = partners;
        this.announcer = announcer;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public String ask(Actor author, Matter matter, ZoneId zone) {
        LinkSecret link = LinkSecret.fresh();
        Optional<PartnerConsent> earlier = current(author, matter);
        if (earlier.isPresent() && !isOfAnotherKind(earlier.get(), matter)) {
            earlier.get().askAgain(matter.kind(), link, clock.instant());
            record(author, earlier.get());
            return link.value();
        }
        earlier.ifPresent(answered -> putAside(author, answered));
        PartnerConsent asked = new PartnerConsent(
                UUID.randomUUID(),
                author.accountId(),
                matter,
                link,
                clock.instant().atZone(zone));
        partners.add(asked);
        record(author, asked);
        return link.value();
    }

    private Optional<PartnerConsent> current(Actor author, Matter matter) {
        UUID subject = matter.subjectId();
        return subject == null ? partners.onDraft(author.accountId(), matter.purposeId()) : partners.on(subject);
    }

    /** Who agreed to one kind of story can be asked about the other, as long as nothing was handed in. */
    private boolean isOfAnotherKind(PartnerConsent earlier, Matter matter) {
        PartnerAnswer answer = earlier.answer(clock.instant());
        return matter.subjectId() == null && answer.isAgreed() && answer.kind() != matter.kind();
    }

    @Override
    public Optional<PartnerAnswer> onDraft(Actor author, UUID purposeId) {
        return partners.onDraft(author.accountId(), purposeId).map(found -> found.answer(clock.instant()));
    }

    @Override
    public Optional<PartnerAnswer> on(Actor author, UUID subjectId) {
        return partners.on(subjectId)
                .filter(found -> found.isOf(author.accountId()))
                .map(found -> found.answer(clock.instant()));
    }

    @Override
    public Optional<UUID> bind(Actor author, Matter matter) {
        Optional<PartnerConsent> asked = partners.onDraft(author.accountId(), matter.purposeId());
        if (asked.isEmpty() && matter.kind() == StoryKind.REAL) {
            throw new BusinessRuleViolation("privacy.violation.partnerFirst");
        }
        asked.ifPresent(consent -> consent.bindTo(matter, clock.instant()));
        return asked.map(PartnerConsent::id);
    }

    @Override
    public void setAside(Actor author, UUID purposeId) {
        partners.onDraft(author.accountId(), purposeId).ifPresent(consent -> {
            putAside(author, consent);
            trail.record(author, consent.instituteId(), "privacy.PartnerSetAside", consent.id(), "");
        });
    }

    private void putAside(Actor author, PartnerConsent consent) {
        consent.putAside(clock.instant());
        announcer.announce(new PartnerConsentEnded(author, consent.instituteId(), consent.id()));
    }

    private void record(Actor author, PartnerConsent consent) {
        String kind = "kind=" + consent.answer(clock.instant()).kind().slug();
        trail.record(author, consent.instituteId(), "privacy.PartnerAsked", consent.id(), kind);
    }
}
