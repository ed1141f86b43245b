package nl.naast.transcript;

import java.util.List;
import java.util.UUID;
import nl.naast.shared.Actor;

/** Views and commands on what in an author's own draft may tell who someone is. */
public interface DraftPseudonyms {
    /** Everything found in the draft as it is now, in the order in which it is said. */
    List<Pseudonym> of(Actor author, UUID purposeId);

    /**
     * Keeps what the author decided, in the place of all earlier decisions.
     *
     * @return the draft with its new revision
     * @throws nl.naast.shared.SomeoneElseChangedThis when the draft has another revision by now
     */
    Draft decide(Actor author, UUID instituteId, UUID purposeId, List<PseudonymChoice> choices, int revision);

    /** Decides to replace everything about which nothing was decided yet. */
    Draft replaceAll(Actor author, UUID instituteId, UUID purposeId);
}
