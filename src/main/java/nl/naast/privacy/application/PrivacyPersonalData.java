package nl.naast.privacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.privacy.persistence.AskedPartners;
import nl.naast.privacy.persistence.AuditRecords;
import nl.naast.privacy.persistence.GivenConsents;
import nl.naast.shared.PersonalDataHolder;

/** Hands over a person's consents and trail; the trail keeps ids only, so nothing in it needs erasing. */
@ApplicationScoped
@Transactional
public class PrivacyPersonalData implements PersonalDataHolder {
    private final GivenConsents consents;
    private final AskedPartners partners;
    private final AuditRecords records;
    private final Clock clock;

    @Inject
    public PrivacyPersonalData(GivenConsents consents, AskedPartners partners, AuditRecords records, Clock clock) {
        this.consents = consents;
        this.partners = partners;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "privacy";
    }

    @Override
    public Map<String, Object> export(UUID accountId) {
        List<Map<String, Object>> given = consents.by(accountId).stream()
                .map(consent -> Map.<String, Object>of("wording", consent.wordingVersion(), "at", consent.givenAt()))
                .toList();
        List<Map<String, Object>> trail = records.by(accountId).stream()
                .map(record -> Map.<String, Object>of("action", record.action(), "at", record.happenedAt()))
                .toList();
        List<Map<String, Object>> asked = partners.askedBy(accountId).stream()
                .map(partner -> partner.answer(clock.instant()))
                .map(answer -> Map.<String, Object>of(
                        "kind", answer.kind().slug(), "state", answer.state().slug(), "at", answer.at()))
                .toList();
        return Map.of("consents", given, "partners", asked, "trail", trail);
    }

    @Override
    public void erase(UUID accountId) {
        // Consents and trail prove what was agreed and done; they hold no text and no name.
        partners.askedBy(accountId).forEach(partner -> partner.putAside(clock.instant()));
    }
}
