/** The pages and the mechanism of signing in. */
@NullMarked
package nl.naast.identity.web;

import org.jspecify.annotations.NullMarked;
