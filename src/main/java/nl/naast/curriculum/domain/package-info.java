<<<<<<< HEAD
/** What a person did with the curriculum: read, answered, tried. */
=======
/** What a version of the codebook is, what it must hold to, and how two versions differ. */
>>>>>>> main
@NullMarked
package nl.naast.curriculum.domain;

import org.jspecify.annotations.NullMarked;
