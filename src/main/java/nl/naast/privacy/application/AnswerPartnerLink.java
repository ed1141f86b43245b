package nl.naast.privacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.naast.privacy.ConsentWithdrawn;
import nl.naast.privacy.PartnerAnswer;
import nl.naast.privacy.PartnerAnswer.State;
import nl.naast.privacy.PartnerConsentEnded;
import nl.naast.privacy.domain.PartnerConsent;
import nl.naast.privacy.domain.PartnerConsent.ConsentWords;
import nl.naast.privacy.persistence.AskedPartners;
import nl.naast.shared.Actor;
import nl.naast.shared.Announcer;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.LinkSecret;
import nl.naast.shared.Trail;
import org.jspecify.annotations.Nullable;

/** A practice partner, who has no account, follows a link and says yes or no, or takes a yes back. */
@ApplicationScoped
@Transactional
public class AnswerPartnerLink {
    /** The version of the words that are asked for today. */
    public static final String CURRENT_WORDS = "2026-1";

    /**
     * What the partner finds behind a link.
     *
     * @param own whether it is the link that the partner keeps
     * @param words those that were agreed to, null before that
     */
    public record Letter(
            PartnerAnswer answer,
            boolean own,
            @Nullable ConsentWords words,
            @Nullable Instant agreedAt) {

        public boolean isOpen() {
            return answer.state() == State.ASKED;
        }
    }

    private final AskedPartners partners;
    private final Announcer announcer;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public AnswerPartnerLink(AskedPartners partners, Announcer announcer, Trail trail, Clock clock) {
        this.partners = partners;
        this.announcer = announcer;
        this.trail = trail;
        this.clock = clock;
    }

    /** Empty when the link leads nowhere: never made, or replaced by a newer one. */
    public Optional<Letter> open(String link) {
        LinkSecret secret = new LinkSecret(link);
        return partners.with(secret)
                .map(found -> new Letter(
                        found.answer(clock.instant()), found.isKeptWith(secret), found.words(), found.agreedAt()));
    }

    /** @return the secret of the link that the partner keeps */
    public String agree(String link, String wordingVersion, String language) {
        PartnerConsent consent = behind(link);
        if (!CURRENT_WORDS.equals(wordingVersion)) {
            throw new BusinessRuleViolation("privacy.violation.partnerWordingChanged");
        }
        LinkSecret keep = LinkSecret.fresh();
        consent.agree(new ConsentWords(wordingVersion, language), keep, clock.instant());
        record(consent, "privacy.PartnerAgreed", wordingVersion + " " + language);
        return keep.value();
    }

    public void decline(String link) {
        PartnerConsent consent = behind(link);
        consent.decline(clock.instant());
        record(consent, "privacy.PartnerDeclined", "");
        takeBack(consent);
    }

    /** @param link the one that the partner keeps; the one that the author gave does not withdraw */
    public void withdraw(String link) {
        PartnerConsent consent = behind(link);
        if (!consent.isKeptWith(new LinkSecret(link))) {
            throw new BusinessRuleViolation("privacy.violation.linkUsed");
        }
        if (consent.withdraw(clock.instant())) {
            record(consent, "privacy.PartnerWithdrew", "");
            announcer.announce(new PartnerConsentEnded(standIn(consent), consent.instituteId(), consent.id()));
            takeBack(consent);
        }
    }

    private void takeBack(PartnerConsent consent) {
        UUID subject = consent.subjectId();
        if (subject != null) {
            Instant at = consent.answer(clock.instant()).at();
            announcer.announce(new ConsentWithdrawn(standIn(consent), consent.instituteId(), subject, at));
        }
    }

    private PartnerConsent behind(String link) {
        return partners.with(new LinkSecret(link))
                .orElseThrow(() -> new BusinessRuleViolation("privacy.violation.linkUsed"));
    }

    private void record(PartnerConsent consent, String action, String detail) {
        trail.record(standIn(consent), consent.instituteId(), action, consent.id(), detail);
    }

    /** The trail knows a partner by what she answered, and by nothing else. */
    private static Actor standIn(PartnerConsent consent) {
        return new Actor(consent.id());
    }
}
