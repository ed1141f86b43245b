/** Where rounds and submissions are kept. */
@NullMarked
package nl.naast.assignment.persistence;

import org.jspecify.annotations.NullMarked;
