/** How ids and instants are kept, the same on both databases. */
@NullMarked
package nl.naast.shared.persistence;

import org.jspecify.annotations.NullMarked;
