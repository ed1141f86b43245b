package nl.naast.transcript.domain.pseudonym;

import java.util.List;
import nl.naast.transcript.PersonalDataKind;

/** One thing to hide: its wording as first seen, its kind, why it was found, what to put in its place, and all places. */
public record Proposal(
        String surface, PersonalDataKind kind, String textKeyReason, String replacement, List<Place> places) {
    public Proposal {
        places = List.copyOf(places);
    }
}
