package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.assignment.domain.Submission;
import nl.naast.assignment.persistence.KeptSubmissions;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftPseudonyms;
import nl.naast.transcript.Drafts;
import nl.naast.transcript.Pseudonym;
import nl.naast.transcript.PseudonymChoice;

/** A student works on the transcript for a round that still accepts one. */
@ApplicationScoped
@Transactional
public class WriteTranscript {
    /** What the page of a round shows. */
    public record Workplace(Round round, Draft draft, Optional<HandedIn> handedIn) {}

    /** A draft with what was found in it. */
    public record Checked(Draft draft, List<Pseudonym> pseudonyms) {}

    private final FindOwnRound rounds;
    private final KeptSubmissions submissions;
    private final Drafts drafts;
    private final DraftPseudonyms pseudonyms;
    private final Clock clock;

    @Inject
    public WriteTranscript(
            FindOwnRound rounds, KeptSubmissions submissions, Drafts drafts, DraftPseudonyms pseudonyms, Clock clock) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.drafts = drafts;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    public Workplace open(Actor student, UUID roundId) {
        Round round = rounds.find(student, roundId);
        return new Workplace(
                round,
                drafts.of(student, roundId),
                submissions.of(student.accountId(), roundId).map(Submission::view));
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

    /** @param layers names of the file's layers to read; empty leaves the choice to us */
    public Draft readFile(Actor student, UUID roundId, byte[] file, Set<String> layers, int revision) {
        return drafts.readFile(student, writable(student, roundId).instituteId(), roundId, file, layers, revision);
    }

    /** The draft, and what in it may tell who someone is. */
    public Checked pseudonyms(Actor student, UUID roundId) {
        rounds.find(student, roundId);
        return new Checked(drafts.of(student, roundId), pseudonyms.of(student, roundId));
    }

    /** Keeps what the student decided about names and the like. */
    public Checked decide(Actor student, UUID roundId, List<PseudonymChoice> choices, int revision) {
        UUID institute = writable(student, roundId).instituteId();
        Draft kept = pseudonyms.decide(student, institute, roundId, choices, revision);
        return new Checked(kept, pseudonyms.of(student, roundId));
    }

    /** Replaces everything that may tell who someone is and about which nothing was decided. */
    public Draft replaceAll(Actor student, UUID roundId) {
        return pseudonyms.replaceAll(student, writable(student, roundId).instituteId(), roundId);
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
