package nl.naast.assignment.web;

import java.util.List;
import java.util.Map;
import nl.naast.shared.web.TextsForPage;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftTurn;
import nl.naast.transcript.Speaker;

/**
 * A draft as the page shows it.
 *
 * @param savedAt as in ISO 8601, empty when nothing was saved yet
 * @param notes what was guessed or left out, in the reader's language
 */
public record DraftOnScreen(
        int revision,
        String savedAt,
        String text,
        List<DraftTurn> turns,
        Map<String, Speaker> speakers,
        String language,
        List<String> notes,
        List<Draft.Layer> layers) {

    static DraftOnScreen of(Draft draft, TextsForPage texts) {
        return new DraftOnScreen(
                draft.revision(),
                Saved.of(draft).savedAt(),
                draft.text(),
                draft.turns(),
                draft.speakers(),
                draft.language(),
                draft.notes().stream().map(note -> inWords(note, texts)).toList(),
                draft.layers());
    }

    private static String inWords(Draft.Note note, TextsForPage texts) {
        String words = texts.of(note.textKey(), note.arguments().toArray());
        return note.detail().isEmpty() ? words : texts.of("assignment.handIn.note", words, note.detail());
    }

    /** What the page needs to know after a save: it has the words itself. */
    public record Saved(int revision, String savedAt) {
        static Saved of(Draft draft) {
            return new Saved(
                    draft.revision(),
                    draft.savedAt() == null ? "" : draft.savedAt().toString());
        }
    }
}
