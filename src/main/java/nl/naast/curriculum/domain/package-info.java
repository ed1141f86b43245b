/** What a person did with the curriculum: read, answered, tried. */
@NullMarked
package nl.naast.curriculum.domain;

import org.jspecify.annotations.NullMarked;
