/** Founding an institute and looking its members up. */
@NullMarked
package nl.naast.institute.application;

import org.jspecify.annotations.NullMarked;
