/** The composition root: it starts Naast and connects the rooms, and no room knows it. */
@NullMarked
package nl.naast.app;

import org.jspecify.annotations.NullMarked;
