/** Accounts, one per person and keyed by our own id, and the ways to sign in. */
@NullMarked
package nl.naast.identity;

import org.jspecify.annotations.NullMarked;
