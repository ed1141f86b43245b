/** The start of Naast outside the server: settings, checks, and calm lines on the console, with nothing but the JDK. */
@NullMarked
package nl.naast.app.launch;

import org.jspecify.annotations.NullMarked;
