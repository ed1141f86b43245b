/** The review, its ratings and the allocation of reviewers. */
@NullMarked
package nl.naast.review.domain;

import org.jspecify.annotations.NullMarked;
