package nl.naast.transcript.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.naast.privacy.Retention;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;
import nl.naast.transcript.Draft;
import nl.naast.transcript.domain.OriginalText;
import nl.naast.transcript.domain.TextSeal;
import nl.naast.transcript.domain.Transcript;
import nl.naast.transcript.persistence.Transcripts;

/** An author sees the text as she had it, as long as it is kept, and may delete it before its time. */
@ApplicationScoped
@Transactional
public class OpenOriginal {
    /** The text with its names, and when it is deleted. */
    public record Original(Draft text, Instant keptUntil) {}

    private final Transcripts transcripts;
    private final TextSeal seal;
    private final Retention retention;
    private final Trail trail;

    @Inject
    public OpenOriginal(Transcripts transcripts, TextSeal seal, Retention retention, Trail trail) {
        this.transcripts = transcripts;
        this.seal = seal;
        this.retention = retention;
        this.trail = trail;
    }

    /**
     * Empty when the original was deleted.
     *
     * @throws NotFound when it is no transcript of the author's
     */
    public Optional<Original> open(Actor author, UUID transcriptId) {
        own(author, transcriptId);
        return transcripts.originalOf(transcriptId).map(original -> opened(author, original));
    }

    /** Deletes it for good; when it is gone already, nothing happens. */
    public void delete(Actor author, UUID transcriptId) {
        Transcript transcript = own(author, transcriptId);
        if (transcripts.removeOriginal(transcriptId)) {
            trail.record(author, transcript.instituteId(), "transcript.OriginalDeleted", transcriptId, "");
        }
    }

    private Transcript own(Actor author, UUID transcriptId) {
        return transcripts.own(author.accountId(), transcriptId).orElseThrow(NotFound::new);
    }

    private Original opened(Actor author, OriginalText original) {
        String content = seal.open(original.sealed(), author.accountId());
        Instant until = original.sealedAt().plus(Duration.ofDays(retention.originalDays()));
        return new Original(DraftJson.read(content, 0, original.sealedAt()), until);
    }
}
