/** Reading files within bounds. */
@NullMarked
package nl.naast.transcript.application;

import org.jspecify.annotations.NullMarked;
