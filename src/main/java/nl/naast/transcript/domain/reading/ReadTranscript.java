package nl.naast.transcript.domain.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naast.transcript.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * What a file or pasted text turned out to hold: a proposal that its owner looks at before it counts.
 *
 * @param speakers the distinct labels of the turns in order of appearance, the empty one included
 * @param proposedRoles label to role as they probably are, empty where there is no basis for a guess
 * @param leftOut what was not read
 * @param guesses what was assumed and may be wrong
 * @param tiers the layers that the owner may choose from, empty for most files
 * @param coverage how much of the file became turns
 */
public record ReadTranscript(
        SourceFormat format,
        List<RawTurn> turns,
        List<String> speakers,
        Map<String, Speaker> proposedRoles,
        List<LeftOut> leftOut,
        List<Guess> guesses,
        List<Tier> tiers,
        Coverage coverage) {
    public ReadTranscript {
        turns = List.copyOf(turns);
        speakers = List.copyOf(speakers);
        proposedRoles = Collections.unmodifiableMap(new LinkedHashMap<>(proposedRoles));
        leftOut = List.copyOf(leftOut);
        guesses = List.copyOf(guesses);
        tiers = List.copyOf(tiers);
    }

    /** The label that is probably the helper's. */
    public @Nullable String proposedHelper() {
        return speakers.stream()
                .filter(label -> proposedRoles.get(label) == Speaker.HELPER)
                .findFirst()
                .orElse(null);
    }

    public boolean hasOneSpeaker() {
        return speakers.size() == 1;
    }
}
