package nl.naast.transcript;

import java.util.List;

/**
 * A wording that may tell who someone is, what is to stand in its place, and what the author decided.
 *
 * @param surface the wording as first said; no two of a draft have the same
 * @param textKeyReason why it was found, a key of the text bundles
 * @param marked found by the author, not by us
 */
public record Pseudonym(
        String surface,
        PersonalDataKind kind,
        String textKeyReason,
        String replacement,
        Decision decision,
        boolean marked,
        List<Place> places) {

    /** What an author wants with a wording. */
    public enum Decision {
        OPEN,
        REPLACE,
        KEEP
    }

    /**
     * Where it stands.
     *
     * @param turn from 0
     * @param start in UTF-16 characters, inclusive
     * @param end exclusive
     * @param key names this place as long as the words of its turn stay the same
     * @param kept the author wants it to stay here, whatever was decided about the wording
     */
    public record Place(int turn, int start, int end, String key, boolean kept) {}

    public boolean isReplacedAt(Place place) {
        return decision == Decision.REPLACE && !place.kept();
    }
}
