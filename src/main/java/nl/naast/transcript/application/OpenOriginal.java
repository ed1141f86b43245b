package nl.naast.transcript.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.naast.institute.Members;
import nl.naast.institute.Seat;
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
    public record Original(Draft text, ZonedDateTime keptUntil) {}

    private final Transcripts transcripts;
    private final TextSeal seal;
    private final Retention retention;
    private final Members members;
    private final Trail trail;

    @Inject
    public OpenOriginal(Transcripts transcripts, TextSeal seal, Retention retention, Members members, Trail trail) {
        this.transcripts = transcripts;
        this.seal = seal;
        this.retention = retention;
        this.members = members;
        this.trail = trail;
    }

    /**
     * Empty when the original was deleted.
     *
     * @throws NotFound when it is no transcript of the author's
     */
    public Optional<Original> open(Actor author, UUID transcriptId) {
        ZoneId zone = zoneOf(author, own(author, transcriptId));
        return transcripts.originalOf(transcriptId).map(original -> opened(author, original, zone));
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

    /** That of the institute; who has left it reads world time. */
    private ZoneId zoneOf(Actor author, Transcript transcript) {
        return members.seatsOf(author).stream()
                .filter(seat -> seat.instituteId().equals(transcript.instituteId()))
                .map(Seat::zone)
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    private Original opened(Actor author, OriginalText original, ZoneId zone) {
        String content = seal.open(original.sealed(), author.accountId());
        ZonedDateTime until = original.sealedAt()
                .plus(Duration.ofDays(retention.originalDays()))
                .atZone(zone);
        return new Original(DraftJson.read(content, 0, original.sealedAt()), until);
    }
}
