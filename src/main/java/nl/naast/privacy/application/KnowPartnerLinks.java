package nl.naast.privacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.naast.privacy.PartnerAnswer;
import nl.naast.privacy.PartnerLinks;
import nl.naast.privacy.domain.PartnerConsent;
import nl.naast.privacy.persistence.AskedPartners;
import nl.naast.shared.LinkSecret;
import nl.naast.shared.NotFound;

/** Knows a practice partner by the link that she keeps. */
@ApplicationScoped
@Transactional
public class KnowPartnerLinks implements PartnerLinks {
    private final AskedPartners partners;
    private final LinkLimit limit;
    private final Clock clock;

    @Inject
    public KnowPartnerLinks(AskedPartners partners, LinkLimit limit, Clock clock) {
        this.partners = partners;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public Partner holding(String link, String address) {
        limit.requireSome(address);
        LinkSecret secret = new LinkSecret(link);
        Optional<PartnerConsent> kept = partners.with(secret).filter(found -> found.isKeptWith(secret));
        if (kept.isEmpty()) {
            limit.countDeadLink(address);
            throw new NotFound();
        }
        return partner(kept.get());
    }

    private Partner partner(PartnerConsent consent) {
        PartnerAnswer answer = consent.answer(clock.instant());
        return new Partner(
                consent.id(),
                consent.instituteId(),
                consent.authorId(),
                consent.subjectId(),
                answer.isAgreed() ? null : answer.at());
    }
}
