package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.assignment.domain.Submission;
import nl.naast.assignment.persistence.KeptSubmissions;
import nl.naast.privacy.PartnerConsents;
import nl.naast.shared.Actor;
import nl.naast.shared.Trail;
import nl.naast.transcript.Draft;
import nl.naast.transcript.Drafts;
import nl.naast.transcript.Glance;
import nl.naast.transcript.Glances;
import org.jspecify.annotations.Nullable;

/** A student works on the transcript for a round that still accepts one. */
@ApplicationScoped
@Transactional
public class WriteTranscript {
    /**
     * What the page of a round shows.
     *
     * @param glance of what was handed in
     */
    public record Workplace(
            Round round,
            Draft draft,
            Optional<HandedIn> handedIn,
            Optional<HandedIn> withdrawn,
            Optional<Glance> glance) {}

    private final FindOwnRound rounds;
    private final KeptSubmissions submissions;
    private final Drafts drafts;
    private final Glances glances;
    private final PartnerConsents partners;
    private final Trail trail;

    @Inject
    public WriteTranscript(
            FindOwnRound rounds,
            KeptSubmissions submissions,
            Drafts drafts,
            Glances glances,
            PartnerConsents partners,
            Trail trail) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.drafts = drafts;
        this.glances = glances;
        this.partners = partners;
        this.trail = trail;
    }

    public Workplace open(Actor student, UUID roundId) {
        Round round = rounds.find(student, roundId);
        Optional<HandedIn> handedIn =
                submissions.of(student.accountId(), roundId).map(Submission::view);
        return new Workplace(
                round,
                drafts.of(student, roundId),
                handedIn,
                submissions.withdrawn(student.accountId(), roundId).map(Submission::view),
                handedIn.map(this::glance));
    }

    private @Nullable Glance glance(HandedIn handedIn) {
        return glances.of(List.of(handedIn.transcriptId())).get(handedIn.transcriptId());
    }

    public Draft save(Actor student, UUID roundId, Draft draft) {
        return drafts.save(student, rounds.findOpen(student, roundId).instituteId(), roundId, draft);
    }

    /** Keeps what changed on screen and leaves the rest of the draft as it is. */
    public Draft change(Actor student, UUID roundId, DraftChange change) {
        Round round = rounds.findOpen(student, roundId);
        Draft changed = change.on(drafts.of(student, roundId));
        return drafts.save(student, round.instituteId(), roundId, changed);
    }

    public Draft readText(Actor student, UUID roundId, String text, int revision) {
        return drafts.readText(student, rounds.findOpen(student, roundId).instituteId(), roundId, text, revision);
    }

    /** @param layers names of the file's layers to read; empty leaves the choice to us */
    public Draft readFile(Actor student, UUID roundId, byte[] file, Set<String> layers, int revision) {
        return drafts.readFile(
                student, rounds.findOpen(student, roundId).instituteId(), roundId, file, layers, revision);
    }

    /** Throws the draft away, and what the practice partner was asked about it. */
    public void startOver(Actor student, UUID roundId) {
        Round round = rounds.findOpen(student, roundId);
        drafts.discard(student, roundId);
        partners.setAside(student, roundId);
        trail.record(student, round.instituteId(), "assignment.StartedOver", roundId, "");
    }
}
