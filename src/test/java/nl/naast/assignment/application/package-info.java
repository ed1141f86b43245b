/** Handing in, proved without a container. */
@NullMarked
package nl.naast.assignment.application;

import org.jspecify.annotations.NullMarked;
