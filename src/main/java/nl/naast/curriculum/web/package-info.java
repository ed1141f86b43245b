<<<<<<< HEAD
/** The curriculum's modules as a student and a trainer meet them. */
=======
/** The codebook to read, to change and to search, in the reader's language. */
>>>>>>> main
@NullMarked
package nl.naast.curriculum.web;

import org.jspecify.annotations.NullMarked;
