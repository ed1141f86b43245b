package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.assignment.TranscriptHandedIn;
import nl.naast.assignment.domain.Submission;
import nl.naast.assignment.persistence.ClientSeats;
import nl.naast.assignment.persistence.KeptSubmissions;
import nl.naast.privacy.Consents;
import nl.naast.privacy.PartnerConsents;
import nl.naast.privacy.StoryKind;
import nl.naast.shared.Actor;
import nl.naast.shared.Announcer;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.Trail;
import nl.naast.transcript.Drafts;

/** A student hands her draft in; from then on the transcript never changes. */
@ApplicationScoped
@Transactional
public class HandIn {
    /**
     * The consent as it stood on screen.
     *
     * @param kind whose story the student says it is
     */
    public record Agreement(boolean given, String wordingVersion, String language, StoryKind kind) {
        /** About a made-up case, as it usually is. */
        public Agreement(boolean given, String wordingVersion, String language) {
            this(given, wordingVersion, language, StoryKind.FICTITIOUS);
        }
    }

    private final FindOwnRound rounds;
    private final KeptSubmissions submissions;
    private final Drafts drafts;
    private final Consents consents;
    private final PartnerConsents partners;
    private final ClientSeats seats;
    private final Announcer announcer;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public HandIn(
            FindOwnRound rounds,
            KeptSubmissions submissions,
            Drafts drafts,
            Consents consents,
            PartnerConsents partners,
            ClientSeats seats,
            Announcer announcer,
            Trail trail,
            Clock clock) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.drafts = drafts;
        this.consents = consents;
        this.partners = partners;
        this.seats = seats;
        this.announcer = announcer;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Hands in what the student has on screen.
     *
     * @throws SomeoneElseChangedThis when the draft has another revision by now, as another tab can cause
     */
    public UUID handInAsSeen(Actor student, UUID roundId, Agreement agreement, int revision) {
        boolean first = submissions.of(student.accountId(), roundId).isEmpty();
        if (first && drafts.of(student, roundId).revision() != revision) {
            throw new SomeoneElseChangedThis();
        }
        return handIn(student, roundId, agreement);
    }

    /**
     * @return the id of the submission; handing in again (a double click, a second tab) returns the first one
     * @throws BusinessRuleViolation when the round is closed, a consent is missing or the draft is not ready
     */
    public UUID handIn(Actor student, UUID roundId, Agreement agreement) {
        Round round = rounds.find(student, roundId);
        Optional<Submission> earlier = submissions.of(student.accountId(), roundId);
        return earlier.map(Submission::view).map(HandedIn::id).orElseGet(() -> handInFirst(student, round, agreement));
    }

    private UUID handInFirst(Actor student, Round round, Agreement agreement) {
        if (!round.acceptsHandIn(clock.instant())) {
            throw new BusinessRuleViolation("assignment.violation.handInClosed");
        }
        if (!agreement.given()) {
            throw new BusinessRuleViolation("assignment.violation.noConsent");
        }
        HandedIn handedIn = keep(student, round, agreement);
        trail.record(student, round.instituteId(), "assignment.TranscriptHandedIn", handedIn.id(), "");
        announcer.announce(new TranscriptHandedIn(student, round, handedIn));
        return handedIn.id();
    }

    private HandedIn keep(Actor student, Round round, Agreement agreement) {
        UUID me = student.accountId();
        UUID transcript = drafts.handOver(student, round.instituteId(), round.id());
        UUID consent = consents.give(
                student, round.instituteId(), transcript, agreement.wordingVersion(), agreement.language());
        partners.bind(
                        student,
                        new PartnerConsents.Matter(round.instituteId(), round.id(), transcript, agreement.kind()))
                .flatMap(seats::of)
                .ifPresent(seat -> seat.isAbout(transcript));
        Submission.Entry entry = new Submission.Entry(transcript, consent, agreement.kind());
        Submission submission = new Submission(UUID.randomUUID(), round, me, entry, clock.instant());
        submissions.add(submission);
        return submission.view();
    }
}
