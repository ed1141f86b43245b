/** How the reading room is drawn. */
@NullMarked
package nl.naast.annotation.web;

import org.jspecify.annotations.NullMarked;
