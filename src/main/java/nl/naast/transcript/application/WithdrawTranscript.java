package nl.naast.transcript.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.naast.privacy.ConsentWithdrawn;
import nl.naast.shared.Trail;
import nl.naast.transcript.domain.Transcript;
import nl.naast.transcript.persistence.Transcripts;

/** Takes the words of a transcript and its original away for good, as soon as somebody's consent is withdrawn. */
@ApplicationScoped
@Transactional
public class WithdrawTranscript {
    private final Transcripts transcripts;
    private final Trail trail;

    @Inject
    public WithdrawTranscript(Transcripts transcripts, Trail trail) {
        this.transcripts = transcripts;
        this.trail = trail;
    }

    public void withdraw(@Observes ConsentWithdrawn event) {
        Optional<Transcript> found = transcripts.byId(event.subjectId()).filter(one -> !one.isErased());
        found.ifPresent(transcript -> {
            transcript.withdraw(event.at());
            transcripts.eraseTurns(transcript.id());
            transcripts.removeOriginal(transcript.id());
            trail.record(event.by(), event.instituteId(), "transcript.TranscriptWithdrawn", transcript.id(), "");
        });
    }
}
