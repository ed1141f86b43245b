/** Readers: from the files and texts that students have to turns, without a container in sight. */
@NullMarked
package nl.naast.transcript.domain.reading;

import org.jspecify.annotations.NullMarked;
