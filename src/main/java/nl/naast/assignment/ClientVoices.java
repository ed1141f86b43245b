package nl.naast.assignment;

import java.util.Optional;
import java.util.UUID;

/** What those who played the client say, for higher rooms that decided who may hear it. */
public interface ClientVoices {
    /** Empty when nothing was said. */
    Optional<ClientVoice> on(UUID transcriptId);
}
