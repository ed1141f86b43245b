/** What a person did with the modules; what a version of the codebook is, must hold to, and how two differ. */
@NullMarked
package nl.naast.curriculum.domain;

import org.jspecify.annotations.NullMarked;
