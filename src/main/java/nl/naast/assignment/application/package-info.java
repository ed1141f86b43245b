/** Planning rounds and handing in. */
@NullMarked
package nl.naast.assignment.application;

import org.jspecify.annotations.NullMarked;
