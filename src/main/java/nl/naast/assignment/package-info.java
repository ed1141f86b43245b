/** Rounds with their windows, and what students hand in. */
@NullMarked
package nl.naast.assignment;

import org.jspecify.annotations.NullMarked;
