/** The curriculum's modules as a student and a trainer meet them. */
@NullMarked
package nl.naast.curriculum.web;

import org.jspecify.annotations.NullMarked;
