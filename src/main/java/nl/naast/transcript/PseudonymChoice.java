package nl.naast.transcript;

import java.util.Set;

/**
 * What an author decided about a wording.
 *
 * @param replacement what she wants in its place, empty to leave that to us
 * @param marked she found it herself
 * @param kept keys of places where it stays as it is
 */
public record PseudonymChoice(
        String surface,
        PersonalDataKind kind,
        String replacement,
        Pseudonym.Decision decision,
        boolean marked,
        Set<String> kept) {
    public PseudonymChoice {
        kept = Set.copyOf(kept);
    }
}
