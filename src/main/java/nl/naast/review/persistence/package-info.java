/** Where reviews and ratings are kept. */
@NullMarked
package nl.naast.review.persistence;

import org.jspecify.annotations.NullMarked;
