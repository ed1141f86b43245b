/** Marking turns and opening the reading room. */
@NullMarked
package nl.naast.annotation.application;

import org.jspecify.annotations.NullMarked;
