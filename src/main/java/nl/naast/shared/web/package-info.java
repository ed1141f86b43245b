/** What every page needs: texts in the reader's language, who is signed in, refusals made readable. */
@NullMarked
package nl.naast.shared.web;

import org.jspecify.annotations.NullMarked;
