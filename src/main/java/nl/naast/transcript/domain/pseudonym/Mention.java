package nl.naast.transcript.domain.pseudonym;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's name as it stands in a text: {@code given} and {@code family} are plain, and either may be empty. */
record Mention(
        Place at,
        String surface,
        String given,
        String family,
        @Nullable String relation,
        String why,
        List<Word> core) {
    boolean isFull() {
        return !given.isEmpty() && !family.isEmpty();
    }

    String whole() {
        return (given + " " + family).strip();
    }
}
