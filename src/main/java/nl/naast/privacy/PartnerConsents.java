package nl.naast.privacy;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.naast.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Commands and views on the consent of practice partners, for higher rooms. Until a conversation is
 * handed in it goes by its purpose (a round) and its author, as a draft does.
 */
public interface PartnerConsents {
    /**
     * What the partner is asked about.
     *
     * @param subjectId the transcript, or null as long as there is a draft only
     */
    record Matter(
            UUID instituteId, UUID purposeId, @Nullable UUID subjectId, StoryKind kind) {}

    /**
     * Makes a one-time link; an earlier one stops working.
     *
     * @param zone in which the partner reads moments
     * @return the secret of the link, which is kept nowhere
     * @throws nl.naast.shared.BusinessRuleViolation when the partner answered already
     */
    String ask(Actor author, Matter matter, ZoneId zone);

    /** About the author's draft for this purpose. */
    Optional<PartnerAnswer> onDraft(Actor author, UUID purposeId);

    /** About a transcript of the author's. */
    Optional<PartnerAnswer> on(Actor author, UUID subjectId);

    /**
     * From now on what the partner said is about this transcript.
     *
     * @return the id of what was said; empty when nobody was asked
     * @throws nl.naast.shared.BusinessRuleViolation when the partner refused, was asked about another kind of story, or
     *     has not agreed to sharing a real one
     */
    Optional<UUID> bind(Actor author, Matter matter);

    /** The author goes on with another conversation: nothing is shared under what was asked before. */
    void setAside(Actor author, UUID purposeId);
}
