/** Personal data in invented sentences, in numbers that are made by their own rules, and in labelled texts. */
@NullMarked
package nl.naast.transcript.domain.pseudonym;

import org.jspecify.annotations.NullMarked;
