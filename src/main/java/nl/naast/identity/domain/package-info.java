/** The account and what it refuses. */
@NullMarked
package nl.naast.identity.domain;

import org.jspecify.annotations.NullMarked;
