/** Where marks are kept. */
@NullMarked
package nl.naast.annotation.persistence;

import org.jspecify.annotations.NullMarked;
