/** Drafts, transcripts, turns, reading grants. */
@NullMarked
package nl.naast.transcript.domain;

import org.jspecify.annotations.NullMarked;
