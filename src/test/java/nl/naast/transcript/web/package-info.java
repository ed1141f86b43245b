/** How a conversation at a glance is written down. */
@NullMarked
package nl.naast.transcript.web;

import org.jspecify.annotations.NullMarked;
