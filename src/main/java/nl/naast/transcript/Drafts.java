package nl.naast.transcript;

import java.util.Set;
import java.util.UUID;
import nl.naast.shared.Actor;

/**
 * Commands on an author's own draft. A draft serves one purpose, named by an id of a higher room (a
 * round), and belongs to whoever wrote it.
 */
public interface Drafts {
    Draft of(Actor author, UUID purposeId);

    /**
     * Keeps what the author has now.
     *
     * @return the draft as kept, with its new revision
     * @throws nl.naast.shared.SomeoneElseChangedThis when another tab saved since {@code draft.revision()}
     */
    Draft save(Actor author, UUID instituteId, UUID purposeId, Draft draft);

    /** Reads the pasted text into turns and keeps both. */
    Draft readText(Actor author, UUID instituteId, UUID purposeId, String text, int revision);

    /** Reads an uploaded file into turns; what was typed before stays beside them. */
    default Draft readFile(Actor author, UUID instituteId, UUID purposeId, byte[] file, int revision) {
        return readFile(author, instituteId, purposeId, file, Set.of(), revision);
    }

    /** Throws the draft away, if there is one. */
    void discard(Actor author, UUID purposeId);

    /**
     * Reads an uploaded file into turns.
     *
     * @param layers names of the file's layers to read; empty leaves the choice to us
     */
    Draft readFile(Actor author, UUID instituteId, UUID purposeId, byte[] file, Set<String> layers, int revision);

    /**
     * Turns the draft into a transcript that never changes again, with pseudonyms in the place of
     * names, seals the original for its author, and throws the draft away.
     *
     * @return the id of the transcript
     */
    UUID handOver(Actor author, UUID instituteId, UUID purposeId);
}
