/** Who reviews which conversation, the ratings, and when a review is finished. */
@NullMarked
package nl.naast.review;

import org.jspecify.annotations.NullMarked;
