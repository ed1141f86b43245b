package nl.naast.transcript.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.transcript.Conversation;
import nl.naast.transcript.Conversations;
import nl.naast.transcript.Turn;
import nl.naast.transcript.domain.ReadingGrant;
import nl.naast.transcript.persistence.ReadingGrants;
import nl.naast.transcript.persistence.Transcripts;

/** Lets those with a grant read, and higher rooms give grants. */
@ApplicationScoped
@Transactional
public class ReadConversation implements Conversations {
    private final Transcripts transcripts;
    private final ReadingGrants grants;
    private final Clock clock;

    @Inject
    public ReadConversation(Transcripts transcripts, ReadingGrants grants, Clock clock) {
        this.transcripts = transcripts;
        this.grants = grants;
        this.clock = clock;
    }

    @Override
    public Conversation read(Actor actor, UUID transcriptId) {
        Transcripts.Head head =
                transcripts.headFor(actor.accountId(), transcriptId).orElseThrow(NotFound::new);
        return new Conversation(
                transcriptId,
                Locale.forLanguageTag(head.language()),
                transcripts.turnsOf(transcriptId),
                head.withdrawnAt());
    }

    @Override
    public Turn turn(UUID transcriptId, int number) {
        return transcripts.turnOf(transcriptId, number).orElseThrow(NotFound::new);
    }

    @Override
    public void grant(UUID transcriptId, UUID accountId) {
        Optional<ReadingGrant> earlier = grants.of(transcriptId, accountId);
        if (earlier.isPresent()) {
            earlier.get().renew(clock.instant());
        } else {
            UUID institute = grants.instituteOf(transcriptId).orElseThrow(NotFound::new);
            grants.add(new ReadingGrant(UUID.randomUUID(), institute, transcriptId, accountId, clock.instant()));
        }
    }

    @Override
    public void revoke(UUID transcriptId, UUID accountId) {
        grants.of(transcriptId, accountId).ifPresent(grant -> grant.revoke(clock.instant()));
    }
}
