/** How the stores of the curriculum answer. */
@NullMarked
package nl.naast.curriculum.persistence;

import org.jspecify.annotations.NullMarked;
