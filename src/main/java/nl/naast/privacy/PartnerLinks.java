package nl.naast.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The link that a practice partner keeps, for higher rooms that ask her more than whether her story may be shared. */
public interface PartnerLinks {
    /**
     * A partner who agreed.
     *
     * @param subjectId the transcript, null as long as the conversation was not handed in
     * @param endedAt when she took it back, or the author shares nothing under it any more; null while it stands
     */
    record Partner(
            UUID consentId,
            UUID instituteId,
            UUID authorId,
            @Nullable UUID subjectId,
            @Nullable Instant endedAt) {
        public boolean isStanding() {
            return endedAt == null;
        }
    }

    /**
     * Whoever holds the link that a partner keeps.
     *
     * @param address from where it was followed; too many dead links from one slow it down
     * @throws nl.naast.shared.NotFound when it is no such link
     */
    Partner holding(String link, String address);
}
