package nl.naast.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.assignment.application.AskForConsent;
import nl.naast.assignment.application.WithdrawSubmission;
import nl.naast.assignment.application.WriteTranscript;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.privacy.Consents;
import nl.naast.privacy.PartnerAnswer;
import nl.naast.privacy.Retention;
import nl.naast.privacy.StoryKind;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import nl.naast.transcript.Glance;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.TranscriptLimits;
import org.jspecify.annotations.Nullable;

/** The page on which a student makes her conversation ready and hands it in. */
@Named
@RequestScoped
public class HandInPage {
    private final WriteTranscript transcripts;
    private final Members members;
    private final Consents consents;
    private final AskForConsent partners;
    private final WithdrawSubmission withdrawing;
    private final PartnerWords words;
    private final Retention retention;
    private final TranscriptLimits limits;
    private final TextsForPage texts;
    private final Visitor visitor;
    private final Clock clock;

    private String round = "";
    private WriteTranscript.@Nullable Workplace workplace;
    private @Nullable PartnerOnScreen partner;
    private ZoneId zone = ZoneOffset.UTC;

    @Inject
    public HandInPage(
            WriteTranscript transcripts,
            Members members,
            Consents consents,
            AskForConsent partners,
            WithdrawSubmission withdrawing,
            PartnerWords words,
            Retention retention,
            TranscriptLimits limits,
            TextsForPage texts,
            Visitor visitor,
            Clock clock) {
        this.transcripts = transcripts;
        this.members = members;
        this.consents = consents;
        this.partners = partners;
        this.withdrawing = withdrawing;
        this.words = words;
        this.retention = retention;
        this.limits = limits;
        this.texts = texts;
        this.visitor = visitor;
        this.clock = clock;
    }

    public int getMostMegabytes() {
        return limits.megabytes();
    }

    public void open() {
        Actor student = visitor.actor();
        WriteTranscript.Workplace found = transcripts.open(student, roundId());
        zone = members.seat(student, found.round().cohortId(), Role.STUDENT)
                .map(Seat::zone)
                .orElseThrow(NotFound::new);
        workplace = found;
    }

    /** Takes back what stands; the page then says so. */
    public String withdraw() {
        withdrawing.withdraw(visitor.actor(), roundId());
        return "/assignment/hand-in.xhtml?faces-redirect=true&round=" + round;
    }

    /** What the practice partner said about what stands, or about the draft. */
    public PartnerOnScreen getPartner() {
        PartnerOnScreen known = partner;
        if (known == null) {
            known = words.of(partners.answer(visitor.actor(), roundId()));
            partner = known;
        }
        return known;
    }

    public boolean isFictitious() {
        return shown().handedIn().map(HandedIn::kind).orElse(StoryKind.FICTITIOUS) == StoryKind.FICTITIOUS;
    }

    public boolean isWithdrawn() {
        return shown().withdrawn().isPresent();
    }

    /** When the last one was withdrawn, and by whom. */
    public String getWithdrawal() {
        Instant at = shown().withdrawn().map(HandedIn::withdrawnAt).orElseThrow(NotFound::new);
        boolean byPartner = partners.answerOnWithdrawn(visitor.actor(), roundId())
                .filter(PartnerAnswer::isRefused)
                .isPresent();
        return texts.of(
                byPartner ? "assignment.withdrawn.byPartner" : "assignment.withdrawn.byYou", texts.moment(at, zone));
    }

    public UUID getTranscript() {
        return shown().handedIn().map(HandedIn::transcriptId).orElseThrow(NotFound::new);
    }

    public int getOriginalDays() {
        return retention.originalDays();
    }

    /** One of {@code handedIn}, {@code early}, {@code closed} and {@code open}. */
    public String getState() {
        Instant now = clock.instant();
        Round here = shown().round();
        if (shown().handedIn().isPresent()) {
            return "handedIn";
        }
        if (here.acceptsHandIn(now)) {
            return "open";
        }
        return now.isBefore(here.opensAt()) ? "early" : "closed";
    }

    public int getNumber() {
        return shown().round().number();
    }

    public String getCompetency() {
        return shown().round().competency().slug();
    }

    public Instant getOpensAt() {
        return shown().round().opensAt();
    }

    public Instant getHandInUntil() {
        return shown().round().handInUntil();
    }

    public Instant getHandedInAt() {
        return shown().handedIn().map(HandedIn::handedInAt).orElseThrow(NotFound::new);
    }

    public PersonalDataKind[] getKinds() {
        return PersonalDataKind.values();
    }

    /** What can be counted in what was handed in; null before, and where nothing is left to count. */
    public @Nullable Glance getGlance() {
        return shown().glance().orElse(null);
    }

    public ZoneId getZone() {
        return zone;
    }

    public UUID getAuthor() {
        return visitor.actor().accountId();
    }

    public String getConsentVersion() {
        return consents.current().version();
    }

    public String getConsentKey() {
        return consents.current().textKey();
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    private UUID roundId() {
        try {
            return UUID.fromString(round);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private WriteTranscript.Workplace shown() {
        if (workplace == null) {
            throw new NotFound();
        }
        return workplace;
    }
}
