package nl.naast.transcript.domain.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An ELAN file.
 *
 * @param slots moments in the order of the file, null where nobody set one
 * @param tiers by id, in the order of the file
 * @param vocabularyTypes types of tiers whose words come from a list
 */
record ElanDocument(Map<String, @Nullable Long> slots, Map<String, ElanTier> tiers, Set<String> vocabularyTypes) {
    private static final int DEEPEST = 20;

    boolean mayHoldSpeech(ElanTier tier) {
        return tier.holdsSpeech() && !vocabularyTypes.contains(tier.type());
    }

    /** A tier about another one says the same once more; it counts where no tier above it holds speech. */
    boolean repeatsAnother(ElanTier tier) {
        ElanTier above = tiers.get(tier.parent());
        for (int depth = 0; above != null && depth < DEEPEST; depth++) {
            if (mayHoldSpeech(above)) {
                return true;
            }
            above = tiers.get(above.parent());
        }
        return false;
    }

    /** Of tiers side by side under one that holds no words, the first counts. */
    boolean hasElderSpeaking(ElanTier tier) {
        return !tier.parent().isEmpty()
                && tiers.values().stream()
                        .takeWhile(other -> other != tier)
                        .anyMatch(other -> other.parent().equals(tier.parent()) && mayHoldSpeech(other));
    }

    /** Null where the file does not say. */
    @Nullable
    String participant(ElanTier tier) {
        ElanTier found = tier;
        for (int depth = 0; found != null && depth < DEEPEST; depth++) {
            if (!found.participant().isBlank()) {
                return found.participant();
            }
            found = tiers.get(found.parent());
        }
        return null;
    }

    /** The annotations with times of their own that others, perhaps indirectly, are about. */
    Map<String, ElanTier.Piece> pieces() {
        Map<String, ElanTier.Piece> pieces = new HashMap<>();
        tiers.values().stream()
                .map(ElanTier::pieces)
                .flatMap(List::stream)
                .forEach(piece -> pieces.put(piece.id(), piece));
        return pieces;
    }
}
