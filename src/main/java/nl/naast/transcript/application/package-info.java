/** Drafting, handing over and reading a transcript. */
@NullMarked
package nl.naast.transcript.application;

import org.jspecify.annotations.NullMarked;
