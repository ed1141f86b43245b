package nl.naast.transcript.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.naast.privacy.Retention;
import nl.naast.shared.Actor;
import nl.naast.shared.Trail;
import nl.naast.transcript.persistence.Transcripts;

/**
 * Deletes the originals whose time is over. Doing it twice, or on several nodes at once, is harmless:
 * only who really deleted one leaves a record of it.
 */
@ApplicationScoped
@Transactional
public class ForgetOriginals {
    /** Nobody asked for it but the rule. */
    private static final Actor THE_RULE = new Actor(new UUID(0, 0));

    private final Transcripts transcripts;
    private final Retention retention;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public ForgetOriginals(Transcripts transcripts, Retention retention, Trail trail, Clock clock) {
        this.transcripts = transcripts;
        this.retention = retention;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return how many were deleted now; ask again until there are none */
    public int forget() {
        Instant moment = clock.instant().minus(Duration.ofDays(retention.originalDays()));
        List<Object[]> old = transcripts.originalsSealedBefore(moment);
        return (int) old.stream()
                .filter(row -> forgotten((UUID) row[0], (UUID) row[1]))
                .count();
    }

    private boolean forgotten(UUID transcriptId, UUID instituteId) {
        boolean mine = transcripts.removeOriginal(transcriptId);
        if (mine) {
            String rule = "days=" + retention.originalDays();
            trail.record(
                    THE_RULE, Objects.requireNonNull(instituteId), "transcript.OriginalForgotten", transcriptId, rule);
        }
        return mine;
    }
}
