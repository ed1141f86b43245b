/** How a conversation is shown at a glance, on the pages of every room. */
@NullMarked
package nl.naast.transcript.web;

import org.jspecify.annotations.NullMarked;
