/** Where drafts and transcripts are kept. */
@NullMarked
package nl.naast.transcript.persistence;

import org.jspecify.annotations.NullMarked;
