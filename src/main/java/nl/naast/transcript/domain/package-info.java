/** What a transcript is, and how a file or pasted text becomes turns of speakers. */
@NullMarked
package nl.naast.transcript.domain;

import org.jspecify.annotations.NullMarked;
