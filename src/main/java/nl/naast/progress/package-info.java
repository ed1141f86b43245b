/** Homes and overviews of each role, feedback and progress. */
@NullMarked
package nl.naast.progress;

import org.jspecify.annotations.NullMarked;
