<<<<<<< HEAD
/** Small things that must be provably right. */
=======
>>>>>>> main
@NullMarked
package nl.naast.curriculum.domain;

import org.jspecify.annotations.NullMarked;
