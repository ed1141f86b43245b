/** Reads the content that ships with the product. */
@NullMarked
package nl.naast.curriculum.persistence;

import org.jspecify.annotations.NullMarked;
