/** What a version of the codebook is, what it must hold to, and how two versions differ. */
@NullMarked
package nl.naast.curriculum.domain;

import org.jspecify.annotations.NullMarked;
