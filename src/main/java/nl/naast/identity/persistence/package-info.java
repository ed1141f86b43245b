/** Where accounts are kept. */
@NullMarked
package nl.naast.identity.persistence;

import org.jspecify.annotations.NullMarked;
