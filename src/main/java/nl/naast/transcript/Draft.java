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
 * @param notes what was guessed or left out
 * @param layers the layers of the file that may be chosen from, empty for most files
 * @param pseudonyms what the author decided about names and the like
 */
public record Draft(
        int revision,
        @Nullable Instant savedAt,
        String text,
        String format,
        List<DraftTurn> turns,
        Map<String, Speaker> speakers,
        String language,
        List<Note> notes,
        List<Layer> layers,
        List<PseudonymChoice> pseudonyms) {

    /**
     * Something about how the file was read.
     *
     * @param detail what it is about, empty where the text says it all
     * @param arguments fill the text's gaps
     */
    public record Note(String textKey, String detail, List<Long> arguments) {
        public Note(String textKey, String detail) {
            this(textKey, detail, List.of());
        }
    }

    /** A layer of a file with several. */
    public record Layer(String name, int pieces, boolean chosen) {}

    /** A draft of one layer about which nothing was decided. */
    public Draft(
            int revision,
            @Nullable Instant savedAt,
            String text,
            String format,
            List<DraftTurn> turns,
            Map<String, Speaker> speakers,
            String language,
            List<Note> notes) {
        this(revision, savedAt, text, format, turns, speakers, language, notes, List.of(), List.of());
    }

    public static Draft blank() {
        return new Draft(0, null, "", "", List.of(), Map.of(), "nl", List.of());
    }

    /** The same with other decisions. */
    public Draft deciding(List<PseudonymChoice> decided) {
        return new Draft(revision, savedAt, text, format, turns, speakers, language, notes, layers, decided);
    }

    public boolean isRead() {
        return !turns.isEmpty();
    }
}
