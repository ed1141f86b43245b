/** Allocating, rating, finishing and releasing. */
@NullMarked
package nl.naast.review.application;

import org.jspecify.annotations.NullMarked;
