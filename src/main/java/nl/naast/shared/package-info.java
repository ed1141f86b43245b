/** What every room may use: violations, time, the one who acts, operation ids, and the ports that all rooms answer. */
@NullMarked
package nl.naast.shared;

import org.jspecify.annotations.NullMarked;
