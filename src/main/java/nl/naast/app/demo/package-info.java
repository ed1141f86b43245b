/** The example world that serves demo, tests and pictures. */
@NullMarked
package nl.naast.app.demo;

import org.jspecify.annotations.NullMarked;
