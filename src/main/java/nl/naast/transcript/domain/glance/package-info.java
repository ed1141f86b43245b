/** What can be counted in a conversation: turns, words, minutes, questions. */
@NullMarked
package nl.naast.transcript.domain.glance;

import org.jspecify.annotations.NullMarked;
