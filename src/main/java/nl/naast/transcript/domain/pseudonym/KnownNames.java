package nl.naast.transcript.domain.pseudonym;

import java.util.Map;
import nl.naast.transcript.Speaker;

/** Names that are known from outside the words: labels of the file with their role, and the author's own name. */
public record KnownNames(Map<String, Speaker> speakers, String authorName) {
    public KnownNames {
        speakers = Map.copyOf(speakers);
    }

    /** For texts of which nothing else is known. */
    public static KnownNames none() {
        return new KnownNames(Map.of(), "");
    }
}
