/** The pages of handing in. */
@NullMarked
package nl.naast.assignment.web;

import org.jspecify.annotations.NullMarked;
