/** How Naast starts: what the environment may say and what is refused in one clear line. */
@NullMarked
package nl.naast.app.launch;

import org.jspecify.annotations.NullMarked;
