package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.naast.shared.Actor;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftPseudonyms;
import nl.naast.transcript.Drafts;
import nl.naast.transcript.Pseudonym;
import nl.naast.transcript.PseudonymChoice;

/** A student decides what stands in the place of names, as long as the round accepts her conversation. */
@ApplicationScoped
@Transactional
public class DecideNames {
    /** A draft with what was found in it. */
    public record Checked(Draft draft, List<Pseudonym> pseudonyms) {}

    private final FindOwnRound rounds;
    private final Drafts drafts;
    private final DraftPseudonyms pseudonyms;

    @Inject
    public DecideNames(FindOwnRound rounds, Drafts drafts, DraftPseudonyms pseudonyms) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.pseudonyms = pseudonyms;
    }

    public Checked look(Actor student, UUID roundId) {
        rounds.find(student, roundId);
        return new Checked(drafts.of(student, roundId), pseudonyms.of(student, roundId));
    }

    /** Keeps what the student decided about names and the like. */
    public Checked decide(Actor student, UUID roundId, List<PseudonymChoice> choices, int revision) {
        UUID institute = rounds.findOpen(student, roundId).instituteId();
        Draft kept = pseudonyms.decide(student, institute, roundId, choices, revision);
        return new Checked(kept, pseudonyms.of(student, roundId));
    }

    /** Replaces everything that may tell who someone is and about which nothing was decided. */
    public Draft replaceAll(Actor student, UUID roundId) {
        return pseudonyms.replaceAll(student, rounds.findOpen(student, roundId).instituteId(), roundId);
    }
}
