/** The review's part of the programming interface and the reviewers' page. */
@NullMarked
package nl.naast.review.web;

import org.jspecify.annotations.NullMarked;
