/** Signing in, choosing a language, making the first administrator. */
@NullMarked
package nl.naast.identity.application;

import org.jspecify.annotations.NullMarked;
