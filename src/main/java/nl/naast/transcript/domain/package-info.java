/** Drafts, transcripts and reading grants, and how a file or pasted text becomes turns of speakers. */
@NullMarked
package nl.naast.transcript.domain;

import org.jspecify.annotations.NullMarked;
