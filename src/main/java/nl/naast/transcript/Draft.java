package nl.naast.transcript;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author has so far: the text as given, and once it was read, turns and who speaks them.
 *
 * @param revision rises with every save; a save names the revision it started from
 * @param text what was typed or pasted, or what the uploaded file said
 * @param format the slug of the format it was read as; empty as long as it was not read
 * @param turns empty as long as the text was not read
 * @param speakers label in the file to role; only labels whose role is known
 * @param notes text keys that say what was guessed or left out
 */
public record Draft(
        int revision,
        @Nullable Instant savedAt,
        String text,
        String format,
        List<DraftTurn> turns,
        Map<String, Speaker> speakers,
        String language,
        List<Note> notes) {

    /** Something the reader of the file guessed or left out. */
    public record Note(String textKey, String detail) {}

    public static Draft blank() {
        return new Draft(0, null, "", "", List.of(), Map.of(), "nl", List.of());
    }

    public boolean isRead() {
        return !turns.isEmpty();
    }
}
