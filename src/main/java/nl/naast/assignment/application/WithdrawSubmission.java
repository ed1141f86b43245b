package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.naast.assignment.domain.Submission;
import nl.naast.assignment.persistence.KeptSubmissions;
import nl.naast.privacy.ConsentWithdrawn;
import nl.naast.privacy.Consents;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** An author takes back what she handed in; so does, through a link of their own, her practice partner. */
@ApplicationScoped
@Transactional
public class WithdrawSubmission {
    private final FindOwnRound rounds;
    private final KeptSubmissions submissions;
    private final Consents consents;
    private final Trail trail;

    @Inject
    public WithdrawSubmission(FindOwnRound rounds, KeptSubmissions submissions, Consents consents, Trail trail) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.consents = consents;
        this.trail = trail;
    }

    /** @throws NotFound when nothing of the actor's stands in this round */
    public void withdraw(Actor author, UUID roundId) {
        rounds.find(author, roundId);
        Submission standing = submissions.of(author.accountId(), roundId).orElseThrow(NotFound::new);
        consents.withdraw(author, standing.view().transcriptId());
    }

    public void withdraw(@Observes ConsentWithdrawn event) {
        submissions
                .ofTranscript(event.subjectId())
                .filter(found -> !found.view().isWithdrawn())
                .ifPresent(submission -> {
                    submission.withdraw(event.at());
                    UUID id = submission.view().id();
                    trail.record(event.by(), event.instituteId(), "assignment.SubmissionWithdrawn", id, "");
                });
    }
}
