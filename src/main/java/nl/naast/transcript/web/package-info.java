/** How a conversation is shown at a glance on the pages of every room, and its author's look at the original. */
@NullMarked
package nl.naast.transcript.web;

import org.jspecify.annotations.NullMarked;
