/** The four modules, competencies and stances, the codebook and the scales. */
@NullMarked
package nl.naast.curriculum;

import org.jspecify.annotations.NullMarked;
