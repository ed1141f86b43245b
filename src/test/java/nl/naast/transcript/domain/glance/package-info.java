/** Counting in conversations, and how well it is done. */
@NullMarked
package nl.naast.transcript.domain.glance;

import org.jspecify.annotations.NullMarked;
