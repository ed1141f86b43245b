package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.assignment.domain.Submission;
import nl.naast.assignment.persistence.KeptSubmissions;
import nl.naast.privacy.PartnerConsents;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.Trail;
import nl.naast.transcript.Draft;
import nl.naast.transcript.Drafts;

/** A student works on the transcript for a round that still accepts one. */
@ApplicationScoped
@Transactional
public class WriteTranscript {
    /** What the page of a round shows. */
    public record Workplace(Round round, Draft draft, Optional<HandedIn> handedIn, Optional<HandedIn> withdrawn) {}

    private final FindOwnRound rounds;
    private final KeptSubmissions submissions;
    private final Drafts drafts;
    private final PartnerConsents partners;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public WriteTranscript(
            FindOwnRound rounds,
            KeptSubmissions submissions,
            Drafts drafts,
            PartnerConsents partners,
            Trail trail,
            Clock clock) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.drafts = drafts;
        this.partners = partners;
        this.trail = trail;
        this.clock = clock;
    }

    public Workplace open(Actor student, UUID roundId) {
        Round round = rounds.find(student, roundId);
        return new Workplace(
                round,
                drafts.of(student, roundId),
                submissions.of(student.accountId(), roundId).map(Submission::view),
                submissions.withdrawn(student.accountId(), roundId).map(Submission::view));
    }

    public Draft save(Actor student, UUID roundId, Draft draft) {
        return drafts.save(student, writable(student, roundId).instituteId(), roundId, draft);
    }

    /** Keeps what changed on screen and leaves the rest of the draft as it is. */
    public Draft change(Actor student, UUID roundId, DraftChange change) {
        Round round = writable(student, roundId);
        Draft changed = change.on(drafts.of(student, roundId));
        return drafts.save(student, round.instituteId(), roundId, changed);
    }

    public Draft readText(Actor student, UUID roundId, String text, int revision) {
        return drafts.readText(student, writable(student, roundId).instituteId(), roundId, text, revision);
    }

    public Draft readFile(Actor student, UUID roundId, byte[] file, int revision) {
        return drafts.readFile(student, writable(student, roundId).instituteId(), roundId, file, revision);
    }

    /** Throws the draft away, and what the practice partner was asked about it. */
    public void startOver(Actor student, UUID roundId) {
        Round round = writable(student, roundId);
        drafts.discard(student, roundId);
        partners.setAside(student, roundId);
        trail.record(student, round.instituteId(), "assignment.StartedOver", roundId, "");
    }

    private Round writable(Actor student, UUID roundId) {
        Round round = rounds.find(student, roundId);
        if (submissions.of(student.accountId(), roundId).isPresent()) {
            throw new BusinessRuleViolation("assignment.violation.alreadyHandedIn");
        }
        if (!round.acceptsHandIn(clock.instant())) {
            throw new BusinessRuleViolation("assignment.violation.handInClosed");
        }
        return round;
    }
}
