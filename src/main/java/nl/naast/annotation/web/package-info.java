/** The reading room and its programming interface. */
@NullMarked
package nl.naast.annotation.web;

import org.jspecify.annotations.NullMarked;
