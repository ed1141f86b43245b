/** The round and the submission. */
@NullMarked
package nl.naast.assignment.domain;

import org.jspecify.annotations.NullMarked;
