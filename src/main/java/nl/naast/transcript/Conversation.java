package nl.naast.transcript;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shared transcript with its turns in order.
 *
 * @param withdrawnAt when its text was taken back; from then on its turns have no words
 */
public record Conversation(
        UUID transcriptId,
        Locale language,
        List<Turn> turns,
        @Nullable Instant withdrawnAt) {

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
