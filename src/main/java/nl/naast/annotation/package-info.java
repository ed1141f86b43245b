/** Marks on turns: codes, better lines and stances, made in the reading room. */
@NullMarked
package nl.naast.annotation;

import org.jspecify.annotations.NullMarked;
