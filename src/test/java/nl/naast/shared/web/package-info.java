/** How the reading room is drawn. */
@NullMarked
package nl.naast.shared.web;

import org.jspecify.annotations.NullMarked;
