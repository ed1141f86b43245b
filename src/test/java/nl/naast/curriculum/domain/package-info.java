/** Small things that must be provably right. */
@NullMarked
package nl.naast.curriculum.domain;

import org.jspecify.annotations.NullMarked;
