/** A house without a container: rooms put together by hand on a real database. */
@NullMarked
package nl.naast.testing;

import org.jspecify.annotations.NullMarked;
