/** Reviews as files. */
@NullMarked
package nl.naast.annotation.web;

import org.jspecify.annotations.NullMarked;
