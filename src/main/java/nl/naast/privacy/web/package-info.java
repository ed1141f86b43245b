/** What a practice partner sees of privacy. */
@NullMarked
package nl.naast.privacy.web;

import org.jspecify.annotations.NullMarked;
