/** Transcripts: from what students have to turns that are safe to share and never change again. */
@NullMarked
package nl.naast.transcript;

import org.jspecify.annotations.NullMarked;
