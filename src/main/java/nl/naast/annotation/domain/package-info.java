/** Marks and stances on a turn. */
@NullMarked
package nl.naast.annotation.domain;

import org.jspecify.annotations.NullMarked;
