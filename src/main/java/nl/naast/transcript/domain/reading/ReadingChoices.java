package nl.naast.transcript.domain.reading;

import java.util.Set;

/**
 * What the owner of a file says about how to read it.
 *
 * @param tiers names of the layers to read; empty leaves the choice to the reader
 * @param authorName the name of who held the conversation as helper, empty where unknown
 */
public record ReadingChoices(Set<String> tiers, String authorName) {
    public ReadingChoices {
        tiers = Set.copyOf(tiers);
    }

    public static ReadingChoices none() {
        return new ReadingChoices(Set.of(), "");
    }
}
