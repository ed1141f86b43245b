package nl.naast.transcript;

import java.util.UUID;
import nl.naast.shared.Actor;

/** Reading transcripts, and saying who may. */
public interface Conversations {
    /** @throws nl.naast.shared.NotFound when it does not exist or the actor has no reading grant */
    Conversation read(Actor actor, UUID transcriptId);

    /**
     * One turn, for callers that decided the actor may see it.
     *
     * @throws nl.naast.shared.NotFound when the transcript has no such turn
     */
    Turn turn(UUID transcriptId, int number);

    /** Lets someone read; a higher room decides who and why. */
    void grant(UUID transcriptId, UUID accountId);

    /** Takes the right to read back. */
    void revoke(UUID transcriptId, UUID accountId);
}
