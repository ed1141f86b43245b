/** What the content of the curriculum has to be. */
@NullMarked
package nl.naast.curriculum.content;

import org.jspecify.annotations.NullMarked;
