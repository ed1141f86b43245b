/** The codebook to read, to change and to search, in the reader's language. */
@NullMarked
package nl.naast.curriculum.web;

import org.jspecify.annotations.NullMarked;
