/** How transcripts are read, shown by example, by property and on corpora. */
@NullMarked
package nl.naast.transcript.domain.reading;

import org.jspecify.annotations.NullMarked;
