/** Finds what could give a person away in a conversation, and says what to put in its place. */
@NullMarked
package nl.naast.transcript.domain.pseudonym;

import org.jspecify.annotations.NullMarked;
