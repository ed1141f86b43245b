/** The pages of homes and overviews. */
@NullMarked
package nl.naast.progress.web;

import org.jspecify.annotations.NullMarked;
