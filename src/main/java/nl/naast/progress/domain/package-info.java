/** What ratings over rounds say, and what they do not. */
@NullMarked
package nl.naast.progress.domain;

import org.jspecify.annotations.NullMarked;
