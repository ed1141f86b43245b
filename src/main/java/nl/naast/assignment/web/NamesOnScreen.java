package nl.naast.assignment.web;

import java.util.List;
import nl.naast.assignment.application.WriteTranscript;
import nl.naast.shared.web.TextsForPage;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.Pseudonym;

/**
 * What was found in a draft, as the page shows it.
 *
 * @param savedAt as in ISO 8601, empty when nothing was saved yet
 */
public record NamesOnScreen(int revision, String savedAt, List<Name> names) {
    /**
     * One wording.
     *
     * @param kindText what it is, in the reader's language
     * @param reason why it was found, in the reader's language
     */
    public record Name(
            String surface,
            PersonalDataKind kind,
            String kindText,
            String reason,
            String replacement,
            Pseudonym.Decision decision,
            boolean marked,
            List<Pseudonym.Place> places) {}

    static NamesOnScreen of(WriteTranscript.Checked checked, TextsForPage texts) {
        DraftOnScreen.Saved saved = DraftOnScreen.Saved.of(checked.draft());
        return new NamesOnScreen(
                saved.revision(),
                saved.savedAt(),
                checked.pseudonyms().stream().map(found -> name(found, texts)).toList());
    }

    private static Name name(Pseudonym found, TextsForPage texts) {
        return new Name(
                found.surface(),
                found.kind(),
                texts.of(found.kind().textKey()),
                texts.of(found.textKeyReason()),
                found.replacement(),
                found.decision(),
                found.marked(),
                found.places());
    }
}
