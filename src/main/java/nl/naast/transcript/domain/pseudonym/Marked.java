package nl.naast.transcript.domain.pseudonym;

import nl.naast.transcript.PersonalDataKind;

/** A wording that the author marked herself; an empty replacement leaves the choice of words to us. */
public record Marked(String surface, PersonalDataKind kind, String replacement) {}
