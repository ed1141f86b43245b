/** The institute and what hangs below it. */
@NullMarked
package nl.naast.institute.domain;

import org.jspecify.annotations.NullMarked;
