/** Which codebook and scales are in force. */
@NullMarked
package nl.naast.curriculum.application;

import org.jspecify.annotations.NullMarked;
