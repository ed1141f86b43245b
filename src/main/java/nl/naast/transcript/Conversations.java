package nl.naast.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** All turns, for callers that decided who may see them: without words once the text was withdrawn. */
    List<Turn> turns(UUID transcriptId);

    /** Whole conversations by id, for callers that decided the actor may see them; withdrawn ones left out. */
    Map<UUID, Conversation> shown(Collection<UUID> transcriptIds);

    /** Lets someone read; a higher room decides who and why. */
    void grant(UUID transcriptId, UUID accountId);

    /** Takes the right to read back. */
    void revoke(UUID transcriptId, UUID accountId);
}
