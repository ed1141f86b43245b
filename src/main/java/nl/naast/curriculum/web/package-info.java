/** The modules and the codebook as people meet them, in the reader's language. */
@NullMarked
package nl.naast.curriculum.web;

import org.jspecify.annotations.NullMarked;
