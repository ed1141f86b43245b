/** The rules that hold the house together, each a sentence that the build checks. */
@NullMarked
package nl.naast.architecture;

import org.jspecify.annotations.NullMarked;
