/** The pages on which an institute is founded and its members are kept. */
@NullMarked
package nl.naast.institute.web;

import org.jspecify.annotations.NullMarked;
